import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

public class Solution {

    private static final Pattern WORD = Pattern.compile("[a-z]+(?:'[a-z]+)*");

    public static void main(String[] arguments) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(input.readLine().trim());
        Map<String, Integer> counts = new HashMap<>();
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            var words = WORD.matcher(line.toLowerCase(Locale.ROOT));
            while (words.find()) {
                counts.merge(words.group(), 1, Integer::sum);
            }
        }
        var byCountThenWord = Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey());
        System.out.print(counts.entrySet().stream().sorted(byCountThenWord).limit(n)
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n").collect(Collectors.joining()));
    }
}
