// Chapter 3, `Value`: bricks that remember what they were made of, and what each operation hands back.

import { chapter } from "../chapter";
import { choice, codeAndWords, line, match, numberOutOf, order, parentsOf, sign, slide } from "../structure";
import { graphsOf } from "../worked-out";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

const family = "a = 2\nb = 1\nc = a + b\nd = c * a";
const silent = "a = 0\nb = 5\nc = 2\nL = a*b + c";

const items = {
  hook: slide("a = 2\nb = 3\nc = a * b", "c"),
  family: slide(family, "d"),
  parents: parentsOf(family, "d"),
  picture: choice(
    graphsOf(
      {
        neighbour: "a = 2\nb = 3\nc = a + b\nd = c * b",
        swapped: "a = 2\nb = 3\nc = a * b\nd = c + a",
        shared: "a = 2\nb = 3\nc = a + b\nd = c * a",
      },
      "shared",
    ),
    "a = 2\nb = 3\nd = (a + b)*a",
  ),
  order: order({ product: line, sum: line, square: line }),
  twoNegatives: sign("a = -2\nb = -3\nL = a * b", "a", "step = 0.1\nafter = (a + step)*b"),
  sum: sign("a = -2\nb = -3\nc = 4\nL = a*b + c", "c"),
  silentPartner: sign(silent, "b"),
  silentItself: sign(silent, "a"),
  minus: sign("a = 2\nb = 5\nL = a - b + 6", "b"),
  square: sign("a = 4\nb = -3\nL = (a + b)**2", "b", "sum = a + b\nstep = 0.1\nafter = (sum + step)**2"),
  remembers: match({
    sum: codeAndWords("c = a + b"),
    square: codeAndWords("c = a * a"),
    copied: codeAndWords("c = Value(a.data + b.data)"),
    plain: codeAndWords("c = a.data + b.data"),
  }),
  histories: numberOutOf(3, 10),
  takeaway: slide(),
};

export const bricks = chapter("bricks", items, { en, zh });
