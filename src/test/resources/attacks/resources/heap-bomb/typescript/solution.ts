const kept: Buffer[] = [];
while (kept.length < 2000) kept.push(Buffer.alloc(1 << 20, 1));
console.log("BREACH", kept.length, "MiB");
