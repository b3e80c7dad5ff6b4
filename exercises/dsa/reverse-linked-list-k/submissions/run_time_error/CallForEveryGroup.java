import assay.ListNode;

public class Solution {

    public ListNode<Integer> reverseGroups(ListNode<Integer> head, int size) {
        ListNode<Integer> rest = head;
        for (int i = 0; i < size; i++) {
            if (rest == null) {
                return head;
            }
            rest = rest.next;
        }
        ListNode<Integer> reversed = reverseGroups(rest, size);
        ListNode<Integer> node = head;
        for (int i = 0; i < size; i++) {
            ListNode<Integer> next = node.next;
            node.next = reversed;
            reversed = node;
            node = next;
        }
        return reversed;
    }
}
