export const bracket = (text) => text;
