import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.LinkedHashMap;

public class Solution {

    public static void main(String[] args) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in));
        long quantum = Long.parseLong(input.readLine().strip());
        var queue = new LinkedHashMap<String, Long>();
        var output = new StringBuilder();
        long clock = 0;
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "add" -> queue.put(words[1], Long.parseLong(words[2]));
                case "cancel" -> queue.remove(words[1]);
                default -> {
                    long turns = Long.parseLong(words[1]);
                    for (; turns > 0 && !queue.isEmpty(); turns--) {
                        String name = queue.keySet().iterator().next();
                        long work = queue.remove(name);
                        clock += Math.min(work, quantum);
                        if (work > quantum) queue.put(name, work - quantum);
                        else output.append(name).append(' ').append(clock).append('\n');
                    }
                    clock += turns;
                }
            }
        }
        System.out.print(output);
    }
}
