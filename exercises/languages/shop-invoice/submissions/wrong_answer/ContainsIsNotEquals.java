public class Solution {

    public String invoiceTotal(String[] lines, String voucher, int percent) {
        long total = 0;
        for (String line : lines) {
            String[] parts = line.split(";");
            String price = parts[1].trim();
            long cents = Long.parseLong(price.contains(".") ? price.replace(".", "") : price + "00");
            long amount = Long.parseLong(parts[0].trim()) * cents;
            if (parts[2].contains(voucher)) {
                amount -= (amount * percent + 50) / 100;
            }
            total += amount;
        }
        return String.format("%d.%02d", total / 100, total % 100);
    }
}
