public class Solution {
    public static void main(String[] arguments) {
        for (int i = 0; i < 5000; i++) {
            var thread = new Thread(null, () -> { while (true) java.util.concurrent.locks.LockSupport.park(); }, "t", 1);
            thread.setDaemon(true);
            thread.start();
        }
        System.out.println("BREACH 5000 threads");
    }
}
