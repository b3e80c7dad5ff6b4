import assay.ListNode;

public class Solution {

    public ListNode<Integer> reverseGroups(ListNode<Integer> head, int size) {
        int count = 0;
        for (ListNode<Integer> node = head; node != null; node = node.next) {
            count++;
        }
        for (int start = 0; start + size <= count; start += size) {
            for (int offset = 0; offset < size / 2; offset++) {
                ListNode<Integer> left = nodeAt(head, start + offset);
                ListNode<Integer> right = nodeAt(head, start + size - 1 - offset);
                Integer load = left.val;
                left.val = right.val;
                right.val = load;
            }
        }
        return head;
    }

    private static ListNode<Integer> nodeAt(ListNode<Integer> head, int position) {
        for (int i = 0; i < position; i++) {
            head = head.next;
        }
        return head;
    }
}
