import com.sun.tools.attach.VirtualMachine;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

public class Solution {
    private static boolean held = true;

    private interface Deed { Object run() throws Exception; }

    private static void attempt(String what, Deed deed) {
        try {
            System.out.println("BREACH " + what + " " + deed.run());
            held = false;
        } catch (Exception refused) {
            return;
        }
    }

    public static void main(String[] arguments) {
        for (String name : "mem environ maps auxv stack io fd/0 fd/1 task/1/mem smaps syscall".split(" ")) {
            attempt(name, () -> new RandomAccessFile("/proc/1/" + name, "r").read());
            attempt(name, () -> new RandomAccessFile("/proc/1/" + name, "rw"));
        }
        for (String name : "exe root cwd fd/1 ns/net".split(" ")) attempt(name, () -> Files.readSymbolicLink(Path.of("/proc/1/" + name)));
        attempt("fd", () -> Files.list(Path.of("/proc/1/fd")).toList());
        attempt("attach", () -> VirtualMachine.attach("1"));
        System.out.println(held ? "HELD" : "not held");
    }
}
