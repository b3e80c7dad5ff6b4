#include "assay.hpp"

ListNode<int>* reverse_groups(ListNode<int>* head, int size) {
    ListNode<int>** link = &head;
    for (;;) {
        ListNode<int>* rest = *link;
        for (int counted = 0; counted < size; ++counted) {
            if (rest == nullptr) {
                return head;
            }
            rest = rest->next;
        }
        ListNode<int>* first = *link;
        ListNode<int>* reversed = rest;
        for (ListNode<int>* node = first; node != rest;) {
            ListNode<int>* next = node->next;
            node->next = reversed;
            reversed = node;
            node = next;
        }
        *link = reversed;
        link = &first->next;
    }
}
