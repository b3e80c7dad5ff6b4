let last = null;
for (let i = 0; i < 100_000_000; i++) last = { next: last, number: i, text: `n${i}` };
console.log("BREACH", last.number);
