public class Solution {
    public String joinWords(String[] words) {
        var joined = new StringBuilder();
        for (int i = words.length - 1; i >= 0; i--) {
            joined.append(words[i]).append(i > 0 ? "-" : "");
        }
        return joined.toString();
    }
}
