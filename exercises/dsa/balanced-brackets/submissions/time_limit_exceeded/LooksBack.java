public class Solution {

    public int firstFault(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            int kind = ")]}".indexOf(characters[i]);
            if (kind >= 0) {
                int opening = i - 1;
                while (opening >= 0 && "([{".indexOf(characters[opening]) < 0) {
                    opening--;
                }
                if (opening < 0 || characters[opening] != "([{".charAt(kind)) {
                    return i;
                }
                characters[opening] = ' ';
            }
        }
        for (int i = 0; i < characters.length; i++) {
            if ("([{".indexOf(characters[i]) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
