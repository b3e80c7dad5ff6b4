import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Solution {
    public static void main(String[] arguments) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in));
        for (String word = in.readLine(); !word.equals("done"); word = in.readLine()) {
            System.out.println(Integer.parseInt(word) + 1);
        }
    }
}
