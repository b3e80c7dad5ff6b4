import java.util.HashSet;
import java.util.Set;

public class Solution {

    public int longestUniqueRun(String log) {
        String servers = log.toLowerCase();
        Set<Character> window = new HashSet<>();
        int start = 0;
        int longest = 0;
        for (char server : servers.toCharArray()) {
            while (!window.add(server)) window.remove(servers.charAt(start++));
            longest = Math.max(longest, window.size());
        }
        return longest;
    }
}
