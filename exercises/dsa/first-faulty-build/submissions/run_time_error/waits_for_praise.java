import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Solution {

    public static void main(String[] arguments) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in));
        int good = 0;
        int faulty = Integer.parseInt(in.readLine().split(" ")[0]);
        while (faulty - good > 1) {
            int middle = good + (faulty - good) / 2;
            System.out.println("test " + middle);
            if (in.readLine().equals("good")) {
                good = middle;
            } else {
                faulty = middle;
            }
        }
        System.out.println("found " + faulty);
        System.out.println(in.readLine().trim());
    }
}
