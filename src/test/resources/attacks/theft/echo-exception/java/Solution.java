public class Solution {
    public String joinWords(String[] words) {
        System.out.println(String.join(" ", words));
        System.err.println(String.join(" ", words));
        var failure = new IllegalStateException(String.join("-", words), new Error(words[0]));
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement(words[0], words[0], words[words.length - 1] + ".java", 1)});
        failure.addSuppressed(new Error(words[0]));
        throw failure;
    }
}
