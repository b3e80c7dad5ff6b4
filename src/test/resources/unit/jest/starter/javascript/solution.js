export function behave(how) {}
