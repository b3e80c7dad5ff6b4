public class Solution {
    public static void main(String[] arguments) {
        System.out.print("\0".repeat(50_000) + "\\u0000");
        System.err.print("\0".repeat(50_000));
    }
}
