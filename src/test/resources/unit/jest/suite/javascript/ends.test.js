import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import { behave } from "./solution";

let prepared = 0;
beforeEach(() => {
  prepared++;
});

test("passes", () => {
  expect(prepared).toBe(1);
  expect({ answer: behave("pass") }).toEqual({ answer: expect.any(Number) });
});

describe("within a block", () => {
  let value;
  beforeEach(() => {
    value = behave("pass");
  });

  test("fails", () => expect(behave("fail")).toBe(value));

  test("fails in secret", () => expect(`XYZZY ${behave("fail")}`).toBe(`XYZZY ${value}`));

  test("raises", async () => {
    await null;
    behave("raise");
  });

  test.each([["fine", 42]])("is %s again", async (word, expected) => {
    const heard = jest.fn(() => behave(word));
    expect(heard()).toBe(expected);
    expect(heard).toHaveBeenCalledTimes(1);
    await expect(Promise.resolve(value)).resolves.toBe(expected);
  });
});
