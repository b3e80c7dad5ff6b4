const [name, ...numbers]: string[] = require("node:fs").readFileSync(0, "utf8").trim().split(" ");
console.log(name, numbers.map(Number).reduce((sum, number) => sum + number, 0));
