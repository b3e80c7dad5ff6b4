public class Solution {
    static long deeper(long a, long b, long c) {
        return deeper(b, c, a + 1) + a;
    }

    public static void main(String[] arguments) {
        System.out.println("BREACH " + deeper(1, 2, 3));
    }
}
