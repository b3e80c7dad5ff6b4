import assay.ListNode;

public class Solution {

    public ListNode<Integer> reverseGroups(ListNode<Integer> head, int size) {
        ListNode<Integer> last = head;
        for (int i = 1; i < size; i++) {
            last = last.next;
        }
        ListNode<Integer> reversed = last.next == null ? null : reverseGroups(last.next, size);
        ListNode<Integer> rest = last.next;
        for (ListNode<Integer> node = head; node != rest; ) {
            ListNode<Integer> next = node.next;
            node.next = reversed;
            reversed = node;
            node = next;
        }
        return reversed;
    }
}
