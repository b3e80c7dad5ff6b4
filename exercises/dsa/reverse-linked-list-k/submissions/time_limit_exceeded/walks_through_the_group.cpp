#include "assay.hpp"

ListNode<int>* reverse_groups(ListNode<int>* head, int size) {
    int left = 0;
    for (ListNode<int>* node = head; node != nullptr; node = node->next) {
        ++left;
    }
    ListNode<int>** link = &head;
    for (; left >= size; left -= size) {
        for (int unmoved = size; unmoved > 1; --unmoved) {
            ListNode<int>* before_last = *link;
            for (int step = 2; step < unmoved; ++step) {
                before_last = before_last->next;
            }
            ListNode<int>* last = before_last->next;
            before_last->next = last->next;
            last->next = *link;
            *link = last;
            link = &last->next;
        }
        link = &(*link)->next;
    }
    return head;
}
