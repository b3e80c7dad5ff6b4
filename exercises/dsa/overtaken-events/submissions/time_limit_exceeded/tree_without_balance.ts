type Node = { time: number; count: number; later: number; left?: Node; right?: Node };

export function countOvertakings(times: number[]): number {
  let root: Node | undefined;
  let pairs = 0;
  for (const time of times) {
    const added: Node = { time, count: 1, later: 0 };
    if (!root) {
      root = added;
      continue;
    }
    for (let node = root; ; ) {
      if (time < node.time) {
        pairs += node.count + node.later;
        if (!node.left) {
          node.left = added;
          break;
        }
        node = node.left;
      } else if (time > node.time) {
        node.later++;
        if (!node.right) {
          node.right = added;
          break;
        }
        node = node.right;
      } else {
        pairs += node.later;
        node.count++;
        break;
      }
    }
  }
  return pairs;
}
