import type { ListNode } from "assay";

export function reverseGroups(head: ListNode | null, size: number): ListNode | null {
  let group: ListNode[] = [];
  for (let node = head; node; node = node.next) {
    group.push(node);
    if (group.length === size) {
      const loads = group.map(({ val }) => val);
      for (const member of group) member.val = loads.pop()!;
      group = [];
    }
  }
  return head;
}
