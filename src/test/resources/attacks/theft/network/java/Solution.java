import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;

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

    public static void main(String[] arguments) throws Exception {
        byte[] bytes = {(byte) 203, 0, 113, 1};
        InetAddress address = InetAddress.getByAddress(bytes);
        for (int port : new int[] {22, 53, 80, 443, 5432}) {
            attempt("TCP", () -> {
                new Socket().connect(new InetSocketAddress(address, port), 500);
                return port;
            });
            attempt("UDP", () -> {
                new DatagramSocket().send(new DatagramPacket(bytes, 4, address, port));
                return port;
            });
        }
        attempt("name", () -> InetAddress.getByName("secret.example.invalid"));
        attempt("host", () -> InetAddress.getByName("host.docker.internal"));
        attempt("URL", () -> URI.create("http://203.0.113.1/").toURL().openStream().read());
        for (var network : NetworkInterface.networkInterfaces().toList()) if (!network.isLoopback()) attempt("interface", () -> network);
        if (address.isReachable(200)) attempt("ping", () -> address);
        System.out.println(held ? "HELD" : "not held");
    }
}
