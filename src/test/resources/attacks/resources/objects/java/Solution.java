public class Solution {
    record Node(Object[] next, int number) {}

    public static void main(String[] arguments) {
        Node last = null;
        for (int i = 0; i < 100_000_000; i++) last = new Node(new Object[] {last, null}, i);
        System.out.println("BREACH " + last.number());
    }
}
