import assay.ListNode;

public class Solution {

    /** Returns the list with every full group of size nodes reversed. */
    public ListNode<Integer> reverseGroups(ListNode<Integer> head, int size) {
        return head;
    }
}
