package assay;

/** A node of a singly linked list. */
public class ListNode<T> {
    public T val;
    public ListNode<T> next;

    public ListNode() {}

    public ListNode(T val) { this(val, null); }

    public ListNode(T val, ListNode<T> next) {
        this.val = val;
        this.next = next;
    }
}
