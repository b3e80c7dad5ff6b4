import java.util.Arrays;

public class Solution {

    public static String invoiceTotal(String[] lines, String voucher, int percent) {
        long total = Arrays.stream(lines).mapToLong(line -> cents(line.split(";"), voucher, percent)).sum();
        String digits = "00" + total;
        String euros = Long.toString(total / 100);
        return euros + "." + digits.substring(digits.length() - 2);
    }

    private static long cents(String[] parts, String voucher, int percent) {
        String price = parts[1].trim();
        String digits = price.contains(".") ? price.replace(".", "") : price + "00";
        long amount = Long.parseLong(parts[0].trim()) * Long.parseLong(digits);
        if (!parts[2].trim().equals(voucher)) return amount;
        long hundredths = amount * percent;
        return amount - hundredths / 100 - (hundredths % 100 >= 50 ? 1 : 0);
    }
}
