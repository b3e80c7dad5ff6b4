import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

public class Solution {

    private static final class Counted {
        final String word;
        int count = 1;

        Counted(String word) {
            this.word = word;
        }
    }

    public static void main(String[] arguments) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(input.readLine().trim());
        var pattern = Pattern.compile("[a-z]+(?:'[a-z]+)*");
        List<Counted> ranking = new ArrayList<>();
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            var words = pattern.matcher(line.toLowerCase());
            while (words.find()) {
                count(ranking, words.group());
            }
        }
        ranking.sort(Comparator.comparing((Counted counted) -> -counted.count).thenComparing(counted -> counted.word));
        for (Counted counted : ranking.subList(0, Math.min(n, ranking.size()))) {
            System.out.println(counted.word + " " + counted.count);
        }
    }

    private static void count(List<Counted> ranking, String word) {
        for (Counted counted : ranking) {
            if (counted.word.equals(word)) {
                counted.count++;
                return;
            }
        }
        ranking.add(new Counted(word));
    }
}
