import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;

public class Solution {

    private record Link(String one, String other) {}

    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        String start = in.next();
        String target = in.next();
        List<Link> links = new ArrayList<>();
        for (int count = in.nextInt(); count > 0; count--) links.add(new Link(in.next(), in.next()));

        Map<String, String> cameFrom = new HashMap<>(Map.of(start, ""));
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            String server = queue.remove();
            for (Link link : links) {
                if (link.one.equals(server) && cameFrom.putIfAbsent(link.other, server) == null) queue.add(link.other);
                if (link.other.equals(server) && cameFrom.putIfAbsent(link.one, server) == null) queue.add(link.one);
            }
        }
        Deque<String> route = new ArrayDeque<>();
        for (String server = target; server != null && !server.isEmpty(); server = cameFrom.get(server)) route.push(server);
        System.out.println(cameFrom.containsKey(target) ? String.join(" ", route) : "unreachable");
    }
}
