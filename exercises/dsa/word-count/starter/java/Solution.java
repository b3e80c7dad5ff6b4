import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Solution {

    public static void main(String[] arguments) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(input.readLine().trim());
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            // Count the words of this line.
        }
        // Print the n most frequent words as "word count".
    }
}
