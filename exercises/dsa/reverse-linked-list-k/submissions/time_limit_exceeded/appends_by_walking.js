import { ListNode } from "assay";

function append(head, value) {
  if (head === null) return new ListNode(value);
  let last = head;
  while (last.next) last = last.next;
  last.next = new ListNode(value);
  return head;
}

export function reverseGroups(head, size) {
  let result = null;
  let group = [];
  for (let node = head; node; node = node.next) {
    group.push(node.val);
    if (group.length === size) {
      for (const value of group.reverse()) result = append(result, value);
      group = [];
    }
  }
  for (const value of group) result = append(result, value);
  return result;
}
