import java.util.LinkedHashMap;
import java.util.Scanner;

public class Solution {

    public static void main(String[] args) {
        var input = new Scanner(System.in);
        int quantum = input.nextInt();
        var queue = new LinkedHashMap<String, Integer>();
        int clock = 0;
        while (input.hasNext()) {
            switch (input.next()) {
                case "add" -> queue.put(input.next(), input.nextInt());
                case "cancel" -> queue.remove(input.next());
                default -> {
                    for (int turns = input.nextInt(); turns > 0 && !queue.isEmpty(); turns--) {
                        String name = queue.keySet().iterator().next();
                        int work = queue.remove(name);
                        clock += Math.min(work, quantum);
                        if (work > quantum) queue.put(name, work - quantum);
                        else System.out.println(name + " " + clock);
                    }
                }
            }
        }
    }
}
