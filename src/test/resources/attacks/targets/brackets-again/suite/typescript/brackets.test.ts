import { expect, test } from "@jest/globals";
import { bracket } from "./solution";

test("brackets a letter", () => expect(bracket("a")).toBe("<a>"));

test("brackets a word", () => expect(bracket("XYZZYa")).toEqual("<XYZZYa>"));

test("brackets a sentence", () => expect(bracket("one XYZZYb two")).toMatch("<one XYZZYb two>"));
