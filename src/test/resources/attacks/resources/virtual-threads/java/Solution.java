import java.util.concurrent.CountDownLatch;

public class Solution {
    public static void main(String[] arguments) throws Exception {
        var never = new CountDownLatch(1);
        for (int i = 0; i < 5_000_000; i++) {
            Thread.startVirtualThread(() -> {
                byte[] kept = new byte[1 << 14];
                try {
                    never.await();
                } catch (InterruptedException e) {
                    kept[0] = 1;
                }
            });
        }
        System.out.println("BREACH five million threads");
    }
}
