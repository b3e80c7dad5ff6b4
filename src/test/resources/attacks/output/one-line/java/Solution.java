import java.util.Arrays;

public class Solution {
    public static void main(String[] arguments) {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'x');
        for (int i = 0; i < 2048; i++) System.out.write(block, 0, block.length);
    }
}
