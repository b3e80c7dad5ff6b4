import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Scanner;

public class Solution {
    public static void main(String[] arguments) throws Exception {
        String line = new Scanner(System.in).nextLine();
        System.err.println(line);
        System.setProperty("user.dir", line);
        Thread crash = new Thread(() -> MemorySegment.ofAddress(16).reinterpret(1 << 20).set(ValueLayout.JAVA_BYTE, 4096, (byte) 1), line);
        crash.start();
        crash.join();
        throw new IllegalStateException(line);
    }
}
