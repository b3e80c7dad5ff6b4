import assert from "node:assert/strict";
import { test } from "node:test";
import { bracket } from "./solution.ts";

test("brackets a letter", () => assert.equal(bracket("a"), "<a>"));

test("brackets a word", () => assert.equal(bracket("XYZZYa"), "<XYZZYa>"));

test("brackets a sentence", () => assert.equal(bracket("one XYZZYb two"), "<one XYZZYb two>"));
