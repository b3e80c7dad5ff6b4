import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

public class Solution {

    public static void main(String[] arguments) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(input.readLine().trim());
        Map<String, Integer> counts = new LinkedHashMap<>();
        var pattern = Pattern.compile("[a-z]+(?:'[a-z]+)*");
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            var words = pattern.matcher(line.toLowerCase());
            while (words.find()) {
                counts.merge(words.group(), 1, Integer::sum);
            }
        }
        List<String> ranking = new ArrayList<>(counts.keySet());
        ranking.sort((a, b) -> counts.get(a) == counts.get(b) ? a.compareTo(b) : counts.get(b) - counts.get(a));
        for (String word : ranking.subList(0, Math.min(n, ranking.size()))) {
            System.out.println(word + " " + counts.get(word));
        }
    }
}
