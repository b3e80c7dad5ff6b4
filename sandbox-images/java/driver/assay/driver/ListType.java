package assay.driver;

import assay.ListNode;

/** {@code list<T>}, a linked list. */
record ListType(Type value) implements Type {
    @Override public Class<?> raw() { return ListNode.class; }

    @Override public String inJava() { return "ListNode<" + value.boxedInJava() + ">"; }

    @Override public Object read(JsonReader in) {
        in.expect('[');
        if (in.next(']')) return null;
        ListNode<Object> head = new ListNode<>(value.read(in));
        for (ListNode<Object> last = head; in.next(','); last = last.next) last.next = new ListNode<>(value.read(in));
        in.expect(']');
        return head;
    }

    @Override public void write(JsonWriter out, Object object) {
        if (object != null && !(object instanceof ListNode)) throw WrongType.of(this, object);
        ListNode<?> slow = (ListNode<?>) object;
        for (ListNode<?> fast = slow; fast != null && fast.next != null; ) {
            slow = slow.next;
            fast = fast.next.next;
            if (slow == fast) throw new WrongType(this, "a list that runs in a circle");
        }
        char separator = '[';
        for (ListNode<?> node = (ListNode<?>) object; node != null; node = node.next) {
            out.raw(separator);
            separator = ',';
            value.write(out, node.val);
        }
        out.raw(separator == '[' ? "[]" : "]");
    }

    @Override public String toString() { return "list<" + value + ">"; }
}
