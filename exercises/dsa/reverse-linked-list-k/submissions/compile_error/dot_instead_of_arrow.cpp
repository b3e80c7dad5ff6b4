#include "assay.hpp"

ListNode<int>* reverse_groups(ListNode<int>* head, int size) {
    return size == 1 ? head : head.next;
}
