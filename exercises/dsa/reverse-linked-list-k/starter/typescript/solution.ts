import { ListNode } from "assay";

/** Returns the list with every full group of size nodes reversed. */
export function reverseGroups(head: ListNode | null, size: number): ListNode | null {
  return head;
}
