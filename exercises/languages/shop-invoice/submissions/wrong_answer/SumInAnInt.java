public class Solution {

    public String invoiceTotal(String[] lines, String voucher, int percent) {
        int total = 0;
        for (String line : lines) {
            String[] parts = line.split(";");
            int amount = Integer.parseInt(parts[0].trim()) * cents(parts[1].trim());
            if (parts[2].trim().equals(voucher)) {
                amount -= (amount * percent + 50) / 100;
            }
            total += amount;
        }
        return String.format("%d.%02d", total / 100, total % 100);
    }

    private static int cents(String price) {
        return Integer.parseInt(price.contains(".") ? price.replace(".", "") : price + "00");
    }
}
