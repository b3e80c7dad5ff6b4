public class Solution {
    public static void main(String[] arguments) throws Exception {
        System.in.close();
        System.out.close();
        System.err.close();
    }
}
