#include "assay.hpp"

ListNode<int>* reverse_groups(ListNode<int>* head, int size) {
    ListNode<int>* result = nullptr;
    ListNode<int>** end = &result;
    while (head != nullptr) {
        ListNode<int>* first = head;
        ListNode<int>* reversed = nullptr;
        int counted = 0;
        for (; counted < size && head != nullptr; ++counted) {
            ListNode<int>* next = head->next;
            head->next = reversed;
            reversed = head;
            head = next;
        }
        if (counted == size) {
            *end = reversed;
            end = &first->next;
        }
    }
    return result;
}
