public class Solution {

    public String invoiceTotal(String[] lines, String voucher, int percent) {
        long total = 0;
        for (String line : lines) {
            String[] parts = line.split(";");
            String[] price = parts[1].trim().split(".");
            long cents = Long.parseLong(price[0]) * 100;
            if (price.length > 1) {
                cents += Long.parseLong(price[1]);
            }
            long amount = Long.parseLong(parts[0].trim()) * cents;
            if (parts[2].trim().equals(voucher)) {
                amount -= (amount * percent + 50) / 100;
            }
            total += amount;
        }
        return String.format("%d.%02d", total / 100, total % 100);
    }
}
