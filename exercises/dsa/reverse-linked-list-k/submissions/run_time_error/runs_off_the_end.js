export function reverseGroups(head, size) {
  let last = head;
  for (let i = 1; i < size; i++) last = last.next;
  const rest = last.next;
  let previous = rest && reverseGroups(rest, size);
  for (let node = head; node !== rest; ) {
    [node.next, previous, node] = [previous, node, node.next];
  }
  return previous;
}
