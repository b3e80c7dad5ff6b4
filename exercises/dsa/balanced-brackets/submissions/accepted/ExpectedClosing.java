import java.util.ArrayDeque;
import java.util.Deque;

public class Solution {

    private record Open(int position, char closing) {}

    public int firstFault(String text) {
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '(' -> open.push(new Open(i, ')'));
                case '[' -> open.push(new Open(i, ']'));
                case '{' -> open.push(new Open(i, '}'));
                case ')', ']', '}' -> {
                    if (open.isEmpty() || open.pop().closing() != c) {
                        return i;
                    }
                }
                default -> { }
            }
        }
        return open.isEmpty() ? -1 : open.getLast().position();
    }
}
