import java.util.ArrayDeque;
import java.util.Scanner;

public class Solution {

    private record Task(String name, long work) {}

    public static void main(String[] args) {
        var input = new Scanner(System.in);
        long quantum = input.nextLong();
        var queue = new ArrayDeque<Task>();
        long clock = 0;
        while (input.hasNext()) {
            String command = input.next();
            String word = input.next();
            switch (command) {
                case "add" -> queue.add(new Task(word, input.nextLong()));
                case "cancel" -> queue.removeIf(task -> task.name().equals(word));
                default -> {
                    for (long turns = Long.parseLong(word); turns > 0; turns--) {
                        Task task = queue.removeFirst();
                        clock += Math.min(task.work(), quantum);
                        if (task.work() > quantum) queue.add(new Task(task.name(), task.work() - quantum));
                        else System.out.println(task.name() + " " + clock);
                    }
                }
            }
        }
    }
}
