public class Solution { public static void main(String[] arguments) {} }
