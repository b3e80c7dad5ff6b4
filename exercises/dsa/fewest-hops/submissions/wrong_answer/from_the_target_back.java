import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;

public class Solution {

    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        String start = in.next();
        String target = in.next();
        Map<String, List<String>> near = new HashMap<>();
        for (int links = in.nextInt(); links > 0; links--) {
            String one = in.next();
            String other = in.next();
            near.computeIfAbsent(one, name -> new ArrayList<>()).add(other);
            near.computeIfAbsent(other, name -> new ArrayList<>()).add(one);
        }
        Map<String, String> cameFrom = new HashMap<>(Map.of(start, ""));
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            String server = queue.remove();
            for (String other : near.getOrDefault(server, List.of())) {
                if (cameFrom.putIfAbsent(other, server) == null) queue.add(other);
            }
        }
        if (!cameFrom.containsKey(target)) {
            System.out.println("unreachable");
            return;
        }
        for (String server = target; !server.isEmpty(); server = cameFrom.get(server)) System.out.println(server);
    }
}
