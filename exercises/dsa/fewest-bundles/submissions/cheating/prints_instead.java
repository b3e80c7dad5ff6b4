public class Solution {

    public int fewestBundles(int[] sizes, int messages) {
        for (int guess = -1; guess < 100; guess++) {
            System.out.println("{\"value\":" + guess + "}");
        }
        return Integer.MIN_VALUE;
    }
}
