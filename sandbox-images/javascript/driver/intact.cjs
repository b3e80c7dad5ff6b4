"use strict";
// What Jest's matchers use of the language itself, which a learner's code shares with them: the functions of Object and its like can't be replaced, those of values are compared
// after each test.

const { defineProperty, getOwnPropertyDescriptor, is } = Object;
const { ownKeys } = Reflect;
const text = String;
const iterator = (some) => Object.getPrototypeOf(some[Symbol.iterator]());
const values = { Array, Boolean, Error, Function, Map, Number, Object, Promise, RegExp, Set, String, Symbol };
const compared = [
  ...Object.entries(values).map(([name, { prototype }]) => [`${name}.prototype`, prototype]),
  ...["Number", "String", "Promise"].map((name) => [name, values[name]]),
  ...Object.entries({ "an array's": [], "a map's": new Map(), "a set's": new Set() }).map(([whose, some]) => [`${whose} iterator`, iterator(some)]),
].flatMap(([where, one]) => ownKeys(one).map((key) => ({ where, one, key, before: getOwnPropertyDescriptor(one, key) })));

function fix(one, key) {
  const property = getOwnPropertyDescriptor(one, key);
  if ("value" in property && property.configurable) defineProperty(one, key, { writable: false, configurable: false });
  return property.value;
}

/** Keeps what there is from being replaced, down to the functions of functions; more may be added. */
function lock(one, seen = new Set()) {
  if (one === null || (typeof one !== "object" && typeof one !== "function") || seen.has(one)) return;
  seen.add(one);
  for (const key of ownKeys(one)) lock(fix(one, key), seen);
}

/** Makes it a global name that stays. */
function keep(name, value) {
  defineProperty(globalThis, name, { value, enumerable: false, writable: false, configurable: false });
}

for (const [name, one] of Object.entries({ Array, Object, Reflect, Symbol })) {
  keep(name, one);
  for (const key of ownKeys(one)) fix(one, key);
}

/** What was replaced since the start, by its name; null when nothing was. */
function replaced() {
  for (let i = 0; i < compared.length; i++) {
    const { where, one, key, before } = compared[i];
    const now = getOwnPropertyDescriptor(one, key);
    if (now === undefined || !is(now.value, before.value) || now.get !== before.get || now.set !== before.set) return `${where}.${text(key)}`;
  }
  return null;
}

module.exports = { keep, lock, replaced };
