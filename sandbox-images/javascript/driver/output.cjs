"use strict";
// Writing to a pipe is left to the event loop by default, so that process.exit() loses what was printed just before, and what
// is printed comes late. Here it is written at once. The streams are made when first used, which stays so.

for (const name of ["stdout", "stderr"]) {
  const { get } = Object.getOwnPropertyDescriptor(process, name);
  let stream;
  Object.defineProperty(process, name, {
    configurable: true,
    enumerable: true,
    get() {
      if (!stream) {
        stream = get.call(process);
        stream._handle?.setBlocking?.(true);
      }
      return stream;
    },
    set(other) {
      stream = other;
    },
  });
}
