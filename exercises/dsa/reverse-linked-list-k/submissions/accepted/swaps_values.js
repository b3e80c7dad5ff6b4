export function reverseGroups(head, size) {
  let group = [];
  for (let node = head; node; node = node.next) {
    group.push(node);
    if (group.length === size) {
      const loads = group.map(({ val }) => val);
      for (const member of group) member.val = loads.pop();
      group = [];
    }
  }
  return head;
}
