export function reverseGroups(head, size) {
  const nodes = [];
  for (let node = head; node; node = node.next) nodes.push(node);
  const loads = nodes.map(({ val }) => val);
  for (let start = 0; start + size < loads.length; start += size) {
    for (let i = 0; i < size; i++) {
      nodes[start + i].val = loads[start + size - 1 - i];
    }
  }
  return head;
}
