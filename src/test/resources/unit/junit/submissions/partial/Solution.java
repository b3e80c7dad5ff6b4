public class Solution {
    public static int behave(String how) {
        if (how.equals("exit")) System.exit(0);
        if (how.equals("raise")) throw new IllegalStateException("no way");
        while (how.equals("loop")) Thread.onSpinWait();
        return how.equals("fail") ? 41 : 42;
    }
}
