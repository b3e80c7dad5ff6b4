import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.sql.DriverManager;

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
        for (String host : "127.0.0.1 ::1 203.0.113.1 localhost postgres db".split(" ")) {
            attempt(host, () -> {
                try (var socket = new Socket()) {
                    socket.connect(new InetSocketAddress(InetAddress.getByName(host), 5432), 500);
                    return socket;
                }
            });
        }
        for (String path : "/tmp /run/postgresql /var/run/postgresql".split(" ")) {
            attempt(path, () -> SocketChannel.open(UnixDomainSocketAddress.of(path + "/.s.PGSQL.5432")));
        }
        attempt("driver", () -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:5432/assay", "assay", "assay"));
        attempt("driver's class", () -> Class.forName("org.postgresql.Driver"));
        System.out.println(held ? "HELD" : "not held");
    }
}
