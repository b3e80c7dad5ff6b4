import assay.ListNode;

public class Solution {

    public ListNode<Integer> reverseGroups(ListNode<Integer> head, int size) {
        if (size == 1) {
            return head;
        }
    }
}
