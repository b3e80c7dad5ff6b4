import java.util.Arrays;

public class Solution {
    public String[] distinctWords(String[] words) {
        return Arrays.stream(words).distinct().toArray(String[]::new);
    }
}
