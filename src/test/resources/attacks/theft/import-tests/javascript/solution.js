for (const name of ["/work/tests", "/work/tests/first.yaml", "./exercise", "/assay/tests", "/proc/1/environ", "../tests/first", "checker"]) {
  try {
    console.log("BREACH", require(name));
  } catch {
    // not there
  }
}
require("./tests/first.json");
