function deeper(depth, ...rest) {
  return deeper(depth + 1, depth, ...rest.slice(0, 5)) + 1;
}
console.log("BREACH", deeper(0));
