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
