import assert from "node:assert/strict";
import { test } from "node:test";
import { largest } from "./solution.ts";

test("finds the largest", () => assert.equal(largest([3, 8, 5]), 8));

test("finds the largest below zero", () => assert.equal(largest([-3, -8, -5]), -3));

test("refuses no values", () => assert.throws(() => largest([]), RangeError));
