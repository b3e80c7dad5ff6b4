import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

public class Solution {
    private static boolean held = true;

    private interface Deed { Object run() throws IOException; }

    private static void attempt(String what, Deed deed) {
        try {
            Object result = deed.run();
            if (Boolean.FALSE.equals(result)) return;
            System.out.println("BREACH " + what);
            held = false;
        } catch (IOException refused) {
            return;
        }
    }

    public static void main(String[] arguments) {
        for (String path : "/var/run/docker.sock /run/docker.sock /run/containerd/containerd.sock /run/docker/metrics.sock /run/podman/podman.sock /run/crio/crio.sock /var/run/docker/libnetwork /run/systemd/private /run/dbus/system_bus_socket /dev/log /run/user/0/docker.sock /tmp/.X11-unix/X0 /run/buildkit/buildkitd.sock".split(" ")) {
            attempt("there is " + path, () -> Files.exists(Path.of(path)));
            attempt("connected to " + path, () -> SocketChannel.open(UnixDomainSocketAddress.of(path)));
        }
        for (int port : new int[] {2375, 2376, 8080, 8081, 5005, 22, 80, 443}) {
            attempt("port " + port, () -> {
                var socket = new Socket();
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return socket;
            });
        }
        attempt("engine's variables", () -> System.getenv().keySet().stream().anyMatch(name -> name.matches("(DOCKER|CONTAINER|ASSAY|QUARKUS|KUBERNETES).*")));
        System.out.println(held ? "HELD" : "not held");
    }
}
