public class Solution {

    public String invoiceTotal(String[] lines, String voucher, int percent) {
        double total = 0;
        for (String line : lines) {
            String[] parts = line.split(";");
            double amount = Integer.parseInt(parts[0].trim()) * Double.parseDouble(parts[1]);
            if (parts[2].trim().equals(voucher)) {
                amount = amount * (100 - percent) / 100;
            }
            total += amount;
        }
        return String.format("%.2f", total);
    }
}
