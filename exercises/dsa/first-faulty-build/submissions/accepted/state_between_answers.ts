import { createInterface } from "node:readline";

let first = 1;
let last = 0;

const middle = () => first + Math.floor((last - first) / 2);

createInterface({ input: process.stdin }).on("line", (line: string) => {
  if (line === "good") first = middle() + 1;
  else if (line === "faulty") last = middle();
  else last = Number(line.split(" ")[0]);

  if (first < last) {
    console.log(`test ${middle()}`);
  } else {
    console.log(`found ${first}`);
    process.exit();
  }
});
