export function firstFault(text) {
  const open = [];
  for (const [position, character] of [...text].entries()) {
    const kind = "([{)]}".indexOf(character);
    if (kind >= 3) {
      if (open.pop().kind !== kind - 3) return position;
    } else if (kind >= 0) {
      open.push({ kind, position });
    }
  }
  return open.length === 0 ? -1 : open[0].position;
}
