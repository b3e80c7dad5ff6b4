import assay.ListNode;

public class Solution {

    public ListNode<Integer> reverseGroups(ListNode<Integer> head, int size) {
        int left = 0;
        for (ListNode<Integer> node = head; node != null; node = node.next) {
            left++;
        }
        ListNode<Integer> start = new ListNode<>(0, head);
        ListNode<Integer> before = start;
        for (; left >= size; left -= size) {
            ListNode<Integer> first = before.next;
            for (int moved = 1; moved < size; moved++) {
                ListNode<Integer> node = first.next;
                first.next = node.next;
                node.next = before.next;
                before.next = node;
            }
            before = first;
        }
        return start.next;
    }
}
