public class Solution {
    public static void main(String[] arguments) {
        byte[] line = "an endless stream of lines\n".repeat(1000).getBytes();
        while (true) System.out.write(line, 0, line.length);
    }
}
