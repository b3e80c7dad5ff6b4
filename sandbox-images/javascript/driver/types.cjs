"use strict";
// The type notation: type(text) has read(json), which makes a learner's value of parsed JSON, and write(value), which makes
// JSON text or throws WrongType.

class WrongType {
  constructor(expected, got) {
    this.expected = expected;
    this.got = got;
  }
}

function named(value) {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "number") return `number ${value}`;
  return typeof value === "object" ? (value.constructor?.name ?? "object") : typeof value;
}

const same = (json) => json;
const nodes = () => require("/node_modules/assay/index.js");

function scalar(name, read, write) {
  return {
    name,
    read,
    write(value) {
      const text = write(value);
      if (text === undefined) throw new WrongType(name, named(value));
      return text;
    },
  };
}

function writeDouble(value) {
  if (typeof value !== "number") return undefined;
  if (!Number.isFinite(value)) return `"${value}"`;
  return Object.is(value, -0) ? "-0.0" : String(value);
}

function writeLong(value) {
  if (typeof value === "bigint") return BigInt.asIntN(64, value) === value ? String(value) : undefined;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

// A signature with a long has every number outside strings quoted before it is parsed, so numbers may come as strings.
const scalars = [
  scalar("int", Number, (value) => (typeof value === "number" && (value | 0) === value ? String(value) : undefined)),
  scalar("long", BigInt, writeLong),
  scalar("double", Number, writeDouble),
  scalar("bool", same, (value) => (typeof value === "boolean" ? String(value) : undefined)),
  scalar("string", same, (value) => (typeof value === "string" ? JSON.stringify(value) : undefined)),
  scalar("void", same, (value) => (value === undefined || value === null ? "null" : undefined)),
];

function type(text) {
  const name = text.replaceAll(" ", "");
  const inside = (start, cut) => type(name.slice(start, name.length - cut));
  if (name.endsWith("[]")) return array(name, inside(0, 2));
  if (name.endsWith("?")) return nullable(name, inside(0, 1));
  if (name.startsWith("list<")) return list(name, inside(5, 1));
  if (name.startsWith("tree<")) return tree(name, inside(5, 1));
  if (name.startsWith("map<")) {
    const comma = name.indexOf(",");
    return map(name, type(name.slice(4, comma)), inside(comma + 1, 1));
  }
  const found = scalars.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`unknown type ${name}`);
  return found;
}

function array(name, item) {
  return {
    name,
    read: (json) => json.map((value) => item.read(value)),
    write(values) {
      if (ArrayBuffer.isView(values)) values = Array.from(values);
      if (!Array.isArray(values)) throw new WrongType(name, named(values));
      const parts = new Array(values.length);
      for (let i = 0; i < parts.length; i++) parts[i] = item.write(values[i]);
      return `[${parts.join()}]`;
    },
  };
}

function nullable(name, item) {
  return {
    name,
    read: (json) => (json === null ? null : item.read(json)),
    write: (value) => (value === null || value === undefined ? "null" : item.write(value)),
  };
}

function list(name, item) {
  return {
    name,
    read(json) {
      const { ListNode } = nodes();
      return json.reduceRight((next, value) => new ListNode(item.read(value), next), null);
    },
    write(head) {
      const parts = [];
      const seen = new Set();
      for (let node = head ?? null; node !== null; node = node.next ?? null) {
        if (typeof node !== "object" || !("val" in node)) throw new WrongType(name, named(node));
        if (seen.has(node)) throw new WrongType(name, "a list that runs in a circle");
        seen.add(node);
        parts.push(item.write(node.val));
      }
      return `[${parts.join()}]`;
    },
  };
}

function tree(name, item) {
  return {
    name,
    read(json) {
      const { TreeNode } = nodes();
      const made = json.map((value) => (value === null ? null : new TreeNode(item.read(value))));
      let child = 1;
      for (const node of made) {
        if (node === null) continue;
        node.left = made[child++] ?? null;
        node.right = made[child++] ?? null;
      }
      return made[0] ?? null;
    },
    write(root) {
      const parts = [];
      const seen = new Set();
      const level = [root ?? null];
      for (const node of level) {
        if (node === null) {
          parts.push("null");
          continue;
        }
        if (typeof node !== "object" || !("val" in node)) throw new WrongType(name, named(node));
        if (seen.has(node)) throw new WrongType(name, "a tree in which one node appears twice");
        seen.add(node);
        parts.push(item.write(node.val));
        level.push(node.left ?? null, node.right ?? null);
      }
      while (parts.at(-1) === "null") parts.pop();
      return `[${parts.join()}]`;
    },
  };
}

function map(name, key, item) {
  return {
    name,
    read: (json) => new Map(Object.entries(json).map(([word, value]) => [key.read(word), item.read(value)])),
    write(entries) {
      if (!(entries instanceof Map)) throw new WrongType(name, named(entries));
      const parts = [];
      for (const [word, value] of entries) {
        const text = key.write(word);
        parts.push(`${key.name === "string" ? text : `"${text}"`}:${item.write(value)}`);
      }
      return `{${parts.join()}}`;
    },
  };
}

module.exports = { type, WrongType };
