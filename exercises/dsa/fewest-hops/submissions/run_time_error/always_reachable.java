import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Solution {

    public static void main(String[] arguments) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in));
        String[] ends = in.readLine().split(" ");
        String start = ends[0];
        String target = ends[1];
        Map<String, List<String>> near = new HashMap<>();
        for (int links = Integer.parseInt(in.readLine()); links > 0; links--) {
            String[] link = in.readLine().split(" ");
            near.computeIfAbsent(link[0], name -> new ArrayList<>()).add(link[1]);
            near.computeIfAbsent(link[1], name -> new ArrayList<>()).add(link[0]);
        }
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!cameFrom.containsKey(target)) {
            String server = queue.remove();
            for (String other : near.get(server)) {
                if (cameFrom.putIfAbsent(other, server) == null) queue.add(other);
            }
        }
        Deque<String> route = new ArrayDeque<>(List.of(target));
        while (!route.peek().equals(start)) route.push(cameFrom.get(route.peek()));
        System.out.println(String.join(" ", route));
    }
}
