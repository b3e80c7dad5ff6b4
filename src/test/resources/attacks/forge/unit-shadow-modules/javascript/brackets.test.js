import { test } from "node:test";

test("brackets a word", () => undefined);
test("brackets a sentence", () => undefined);
