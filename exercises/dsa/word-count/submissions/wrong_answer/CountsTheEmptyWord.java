import java.util.Comparator;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;

public class Solution {

    public static void main(String[] arguments) {
        var input = new Scanner(System.in);
        int n = Integer.parseInt(input.nextLine().trim());
        Map<String, Integer> counts = new TreeMap<>();
        while (input.hasNextLine()) {
            for (String word : input.nextLine().toLowerCase().split("(?:(?<![a-z])'|'(?![a-z])|[^a-z'])+")) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(n)
                .forEach(entry -> System.out.println(entry.getKey() + " " + entry.getValue()));
    }
}
