public class Solution {
    static class Odd extends RuntimeException {
        @Override
        public String getMessage() {
            return "\0\033[2J\u202e\ud800".repeat(10_000);
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return new StackTraceElement[] {new StackTraceElement("\0", "\u202e", "\033[2J".repeat(1000), -5)};
        }
    }

    public String joinWords(String[] words) {
        throw new Odd();
    }
}
