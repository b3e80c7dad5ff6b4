const value = eval("[".repeat(5_000_000) + "]".repeat(5_000_000));
console.log("BREACH", value.length);
