export function firstFault(text) {
  const partner = { ")": "(", "]": "[", "}": "{" };
  const open = [];
  for (let position = 0; position < text.length; position++) {
    const character = text[position];
    if ("([{".includes(character)) open.push(character);
    else if (character in partner && open.pop() !== partner[character]) return position;
  }
  return -1;
}
