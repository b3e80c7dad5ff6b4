import java.math.BigDecimal;
import java.math.RoundingMode;

public class Solution {

    public String invoiceTotal(String[] lines, String voucher, int percent) {
        BigDecimal total = BigDecimal.ZERO;
        for (String line : lines) {
            String[] parts = line.trim().split("\\s*;\\s*");
            BigDecimal amount = new BigDecimal(parts[1]).multiply(new BigDecimal(parts[0]));
            total = total.add(amount);
            if (voucher.equals(parts[2])) {
                BigDecimal reduction = amount.multiply(BigDecimal.valueOf(percent, 2));
                total = total.subtract(reduction.setScale(2, RoundingMode.HALF_UP));
            }
        }
        return total.setScale(2).toPlainString();
    }
}
