const names = Object.keys(require.cache).filter((path) => path.startsWith("/work/") && path !== "/work/solution.js");

function joinWords(words) {
  console.log(names.length || globalThis.shadowed ? `BREACH ${names}` : "HELD");
  return "";
}
module.exports = { joinWords };
