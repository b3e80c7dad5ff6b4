import { ListNode } from "assay";

/**
 * Returns the list with every full group of size nodes reversed.
 *
 * @param {ListNode | null} head
 * @param {number} size
 * @returns {ListNode | null}
 */
export function reverseGroups(head, size) {
  return head;
}
