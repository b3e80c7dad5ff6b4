import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { behave } from "./solution.ts";

let prepared = 0;
beforeEach(() => prepared++);

test("passes", () => {
  assert.equal(prepared, 1);
  assert.equal(behave("pass"), 42);
});

describe("within a block", () => {
  let value: number;
  beforeEach(() => (value = behave("pass")));

  test("fails", () => assert.equal(behave("fail"), value));

  test("fails in secret", () => assert.equal(behave("fail"), 42, "XYZZY"));

  test("raises", async () => {
    await null;
    behave("raise");
  });

  test("is fine again", async () => assert.equal(behave("pass"), value));
});

test("is skipped", { skip: "not today" }, () => behave("pass"));

test("exits early", () => behave("exit"));

test("never ends", () => behave("loop"));
