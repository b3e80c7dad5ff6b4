public class Solution {

    public String invoiceTotal(String[] lines, String voucher, int percent) {
        long total = 0;
        for (String line : lines) {
            String[] parts = line.split(";");
            long price = (long) (Double.parseDouble(parts[1]) * 100);
            long amount = Long.parseLong(parts[0].trim()) * price;
            if (parts[2].trim().equals(voucher)) {
                amount -= (amount * percent + 50) / 100;
            }
            total += amount;
        }
        return String.format("%d.%02d", total / 100, total % 100);
    }
}
