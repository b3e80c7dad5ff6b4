public class Solution {
    public static void main(String[] arguments) {
        while (true) System.out.print("1".repeat(10_000));
    }
}
