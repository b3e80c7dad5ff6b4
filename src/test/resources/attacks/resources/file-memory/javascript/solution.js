const { writeFileSync } = require("node:fs");

for (let i = 0; i < 4; i++) writeFileSync(`/tmp/${i}`, Buffer.alloc(15 << 20));
const kept = Buffer.alloc(160 << 20, 1);
console.log("kept", kept.length + (60 << 20));
