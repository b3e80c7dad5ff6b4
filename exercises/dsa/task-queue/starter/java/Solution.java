import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Solution {

    public static void main(String[] args) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in));
        long quantum = Long.parseLong(input.readLine().strip());
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "add" -> {
                    String name = words[1];
                    long work = Long.parseLong(words[2]);
                }
                case "cancel" -> {
                    String name = words[1];
                }
                case "run" -> {
                    long turns = Long.parseLong(words[1]);
                }
            }
        }
    }
}
