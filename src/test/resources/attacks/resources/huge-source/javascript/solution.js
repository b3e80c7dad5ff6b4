new Function("return [" + "{a: 1, b: () => 2},".repeat(10_000_000) + "]")();
console.log("BREACH");
