public class Solution {
    static volatile long sum;

    public static void main(String[] arguments) {
        for (int i = 0; i < 100; i++) new Thread(() -> { while (true) sum++; }).start();
    }
}
