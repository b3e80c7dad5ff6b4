import { test } from "@jest/globals";

test.only("is all that there is to do", () => undefined);

export const bracket = (text) => text;
