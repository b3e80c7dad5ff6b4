public class Solution {

    private record Line(int quantity, long price, String article) {

        static Line read(String text) {
            String[] parts = text.split(";");
            return new Line(Integer.parseInt(parts[0].strip()), cents(parts[1].strip()), parts[2].strip());
        }

        private static long cents(String price) {
            int point = price.indexOf('.');
            if (point < 0) {
                return Long.parseLong(price) * 100;
            }
            return Long.parseLong(price.substring(0, point)) * 100 + Long.parseLong(price.substring(point + 1));
        }

        long amount() {
            return quantity * price;
        }
    }

    public String invoiceTotal(String[] lines, String voucher, int percent) {
        long total = 0;
        for (String text : lines) {
            Line line = Line.read(text);
            total += line.amount();
            if (line.article().equals(voucher)) {
                total -= (line.amount() * percent + 50) / 100;
            }
        }
        return String.format("%d.%02d", total / 100, total % 100);
    }
}
