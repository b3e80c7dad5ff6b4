const PARTNER = new Map<string, string>([[")", "("], ["]", "["], ["}", "{"]]);
const OPENING = new Set(PARTNER.values());

export function firstFault(text: string): number {
  const open: number[] = [];
  for (let position = 0; position < text.length; position++) {
    const character = text[position];
    if (OPENING.has(character)) {
      open.push(position);
    } else if (PARTNER.has(character)) {
      if (text[open.pop() ?? -1] !== PARTNER.get(character)) return position;
    }
  }
  return open[0] ?? -1;
}
