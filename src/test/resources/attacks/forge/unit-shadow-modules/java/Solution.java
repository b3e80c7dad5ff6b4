public class Solution {
    public static String bracket(String text) {
        return text;
    }
}
