#include "assay.hpp"

// Returns the list with every full group of size nodes reversed.
ListNode<int>* reverse_groups(ListNode<int>* head, int size) {
    return head;
}
