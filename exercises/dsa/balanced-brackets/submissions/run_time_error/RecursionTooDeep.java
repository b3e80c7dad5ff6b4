public class Solution {

    private static final int NONE = -1;
    private String text;
    private int fault = NONE;

    public int firstFault(String text) {
        this.text = text;
        for (int position = 0; position < text.length(); position++) {
            int opened = position;
            int kind = "([{)]}".indexOf(text.charAt(position));
            if (kind >= 3) {
                return position;
            } else if (kind >= 0) {
                position = endOfGroup(position + 1, ")]}".charAt(kind));
                if (fault != NONE) {
                    return fault;
                } else if (position >= text.length()) {
                    return opened;
                }
            }
        }
        return NONE;
    }

    private int endOfGroup(int from, char closing) {
        int position = from;
        while (position < text.length() && fault == NONE) {
            int kind = "([{)]}".indexOf(text.charAt(position));
            if (kind >= 3) {
                if (text.charAt(position) != closing) {
                    fault = position;
                }
                return position;
            } else if (kind >= 0) {
                position = endOfGroup(position + 1, ")]}".charAt(kind));
            }
            position++;
        }
        return position;
    }
}
