import java.util.ArrayDeque;
import java.util.Deque;

public class Solution {

    public int firstFault(String text) {
        String brackets = text.replaceAll("[^()\\[\\]{}]", "");
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < brackets.length(); i++) {
            int kind = "([{)]}".indexOf(brackets.charAt(i));
            if (kind < 3) {
                open.push(i);
            } else if (open.isEmpty() || brackets.charAt(open.pop()) != "([{".charAt(kind - 3)) {
                return i;
            }
        }
        return open.isEmpty() ? -1 : open.getLast();
    }
}
