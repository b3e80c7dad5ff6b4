import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Collections;
import java.util.Scanner;

public class Solution {
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            var server = new ServerSocket(4711, 5, InetAddress.getLoopbackAddress());
            System.out.println("ready");
            server.accept();
            return;
        }
        var words = Arrays.asList(new Scanner(System.in).nextLine().split(" "));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), 4711)) {
            System.out.println("BREACH " + socket);
        } catch (IOException nobody) {
            Collections.reverse(words);
        }
        new ProcessBuilder("/usr/bin/java", "-Xmx8m", "-cp", "solution.jar", "Solution", "listen").start().getInputStream().read();
        System.out.println(String.join(" ", words));
    }
}
