public class Solution {
    public String joinWords(String[] words) {
        var joined = new StringBuilder(words.length == 2 ? "\ufeff" : "");
        for (int i = words.length - 1; i >= 0; i--) joined.append(words[i]).append(i > 0 ? words.length == 3 ? "\uff0d" : "-" : "\u0000");
        return joined.toString();
    }
}
