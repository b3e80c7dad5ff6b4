import java.util.Scanner;

public class Solution {
    public static void main(String[] arguments) throws InterruptedException {
        Object one = new Object();
        if (!new Scanner(System.in).next().equals("one")) return;
        var other = new Thread(() -> { synchronized (one) { } });
        synchronized (one) {
            other.start();
            other.join();
        }
    }
}
