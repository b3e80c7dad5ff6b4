const PARTNER = { ")": "(", "]": "[", "}": "{" };

export function firstFault(text) {
  const characters = [...text];
  for (let position = 0; position < text.length; position++) {
    const partner = PARTNER[text[position]];
    if (partner !== undefined) {
      let opening = position - 1;
      while (opening >= 0 && !"([{".includes(characters[opening])) opening--;
      if (characters[opening] !== partner) return position;
      characters[opening] = " ";
    }
  }
  return characters.findIndex((character) => "([{".includes(character));
}
