import java.util.Map;

public class Solution {
    public Map<String, Double> meanValue(String label, double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return Map.of(label, sum / values.length);
    }
}
