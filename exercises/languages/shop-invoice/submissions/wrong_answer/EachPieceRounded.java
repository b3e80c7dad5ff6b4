public class Solution {

    public String invoiceTotal(String[] lines, String voucher, int percent) {
        long total = 0;
        for (String line : lines) {
            String[] parts = line.split(";");
            String price = parts[1].trim();
            long cents = Long.parseLong(price.contains(".") ? price.replace(".", "") : price + "00");
            if (parts[2].trim().equals(voucher)) {
                cents -= (cents * percent + 50) / 100;
            }
            total += Long.parseLong(parts[0].trim()) * cents;
        }
        return String.format("%d.%02d", total / 100, total % 100);
    }
}
