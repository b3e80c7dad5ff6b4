const PARTNER = new Map([[")", "("], ["]", "["], ["}", "{"]]);
const OPENING = new Set(PARTNER.values());

export function firstFault(text) {
  const open = [];
  for (let position = 0; position < text.length; position++) {
    const character = text[position];
    if (OPENING.has(character)) {
      open.push(position);
    } else if (PARTNER.has(character)) {
      if (text[open.pop()] !== PARTNER.get(character)) return position;
    }
  }
  return open[0] ?? -1;
}
