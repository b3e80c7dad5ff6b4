import java.util.ArrayDeque;
import java.util.Deque;

public class Solution {

    public int firstFault(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            int kind = "([{)]}".indexOf(text.charAt(i));
            if (kind >= 3) {
                if (text.charAt(open.pop()) != "([{".charAt(kind - 3)) {
                    return i;
                }
            } else if (kind >= 0) {
                open.push(i);
            }
        }
        return open.isEmpty() ? -1 : open.getLast();
    }
}
