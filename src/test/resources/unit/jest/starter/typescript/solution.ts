export function behave(how: string): number { return 0; }
