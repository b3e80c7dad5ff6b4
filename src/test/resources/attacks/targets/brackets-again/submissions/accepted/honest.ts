export function bracket(text: string): string {
  return `<${text}>`;
}
