import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;

public class Solution {

    private record Task(String name, long work) {}

    public static void main(String[] args) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in));
        long quantum = Long.parseLong(input.readLine().strip());
        var queue = new ArrayList<Task>();
        var output = new StringBuilder();
        long clock = 0;
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "add" -> queue.add(new Task(words[1], Long.parseLong(words[2])));
                case "cancel" -> queue.removeIf(task -> task.name().equals(words[1]));
                default -> {
                    for (long turns = Long.parseLong(words[1]); turns > 0 && !queue.isEmpty(); turns--) {
                        Task task = queue.remove(0);
                        clock += Math.min(task.work(), quantum);
                        if (task.work() > quantum) queue.add(new Task(task.name(), task.work() - quantum));
                        else output.append(task.name()).append(' ').append(clock).append('\n');
                    }
                }
            }
        }
        System.out.print(output);
    }
}
