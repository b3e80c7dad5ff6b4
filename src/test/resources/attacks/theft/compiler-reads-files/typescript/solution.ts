/// <reference path="/proc/1/environ" />
/// <reference path="/assay/driver/compile" />
import tests from "/work/tests/first.json";
const shown: typeof tests = "BREACH";
console.log(shown);
