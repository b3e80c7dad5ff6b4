import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { WaterTank } from "./solution.ts";

describe("a water tank", () => {
  let tank: WaterTank;
  beforeEach(() => (tank = new WaterTank(100)));

  test("starts empty", () => assert.equal(tank.level, 0));

  test("holds what is filled in", () => {
    assert.equal(tank.fill(70), 0);
    assert.equal(tank.level, 70);
  });

  test("fills up to its capacity", () => {
    tank.fill(130);
    assert.equal(tank.level, 100);
  });

  test("says how much did not fit", () => {
    tank.fill(70);
    assert.equal(tank.fill(50), 20);
  });

  test("adds up several fillings", () => {
    for (const litres of [10, 20, 30]) tank.fill(litres);
    assert.equal(tank.level, 60);
  });

  test("drains a part", () => {
    tank.fill(80);
    tank.drain(30);
    assert.equal(tank.level, 50);
  });

  test("refuses to drain more than it holds", () => {
    tank.fill(10);
    assert.throws(() => tank.drain(11), RangeError);
  });

  test("keeps its level when it refuses", () => {
    tank.fill(10);
    try {
      tank.drain(11);
    } catch {
      // as it should be
    }
    assert.equal(tank.level, 10);
  });

  test("refuses a capacity of zero", () => assert.throws(() => new WaterTank(0), RangeError));

  test("is apart from other tanks", () => {
    const other = new WaterTank(100);
    other.fill(40);
    assert.equal(tank.level, 0);
    assert.equal(other.level, 40);
  });
});
