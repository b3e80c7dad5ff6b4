public class Solution {

    public String invoiceTotal(String[] lines, String voucher, int percent) {
        long total = 0;
        for (String line : lines) {
            String[] parts = line.split(";");
            long amount = Long.parseLong(parts[0].trim()) * cents(parts[1].trim());
            String article = parts[2].trim();
            if (article == voucher) {
                amount -= (amount * percent + 50) / 100;
            }
            total += amount;
        }
        return String.format("%d.%02d", total / 100, total % 100);
    }

    private static long cents(String price) {
        return Long.parseLong(price.contains(".") ? price.replace(".", "") : price + "00");
    }
}
