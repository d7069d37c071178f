// Nothing but a kind's own rooms and the registers knows a kind by its name: what serves one kind serves all.

import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { kindNames } from "../../lib/questions/kinds";

const kind = `(?:${kindNames.join("|")})`;
const quoted = `["'\`]${kind}["'\`]`;

/** Where a word can only be the name of a kind; "number" and "weight" are words of the trade besides. */
const namings = [
  // { kind: "blame" }, question.kind === "blame", kinds !== "blame"
  new RegExp(`\\b[kK]inds?["']?\\]?\\s*(?:===?|!==?|[:=])\\s*${quoted}`),
  new RegExp(`${quoted}\\s*(?:===?|!==?)\\s*[\\w.?]*\\b[kK]ind\\b`),
  // Kinds["blame"], kinds.blame, Stage<"blame">, z.literal("blame")
  new RegExp(`\\b[kK]inds(?:\\[\\s*${quoted}|\\.${kind}\\b)`),
  new RegExp(`\\b(?:\\w*(?:Surface|Asking|Revealed|Words|Shown|Own|Summary|Sayings))<\\s*${quoted}`),
  new RegExp(`\\bliteral\\(\\s*${quoted}`),
  // "questions.blame"
  new RegExp(`["'\`]questions\\.${kind}\\b`),
];

const switches = /switch \(([^)]*)\)|case (["'])([\w-]+)\2/g;

/** The cases of a switch over kinds. */
function casesOf(text: string): string[] {
  let isOverKinds = false;
  return [...text.matchAll(switches)].flatMap(([whole, over, , name = ""]) => {
    if (over !== undefined) isOverKinds = /kind\b/i.test(over);
    const isCase = over === undefined && isOverKinds && kindNames.some((each) => each === name);
    return isCase ? [whole] : [];
  });
}

const imports = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g;

/** What a file imports from inside a kind's rooms. */
function roomsOf(file: string, text: string): string[] {
  return [...text.matchAll(imports)]
    .map(([, from = ""]) => (from.startsWith(".") ? posix.join(posix.dirname(file), from) : from))
    .filter((path) => inKind.test(path));
}

const inKind = new RegExp(`^(?:lib|app)/questions/${kind}(?:/|$)`);

function namesIn(file: string, text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const named = namings.flatMap((naming) =>
    [...code.matchAll(new RegExp(naming, "g"))].map(([whole]) => whole),
  );
  return [...named, ...casesOf(code), ...roomsOf(file, code)];
}

/** The registers, one line a kind; and what comes with the product, which is written in kinds. */
const mayName =
  /^lib\/questions\/kinds\.ts$|^app\/questions\/(?:registries\/|kind-messages\.ts$)|^lib\/(?:course|quizzes)\//;

const sources = ["app", "lib", "server"].flatMap((floor) =>
  readdirSync(floor, { recursive: true, encoding: "utf8" })
    .map((path) => posix.join(floor, path.replaceAll("\\", "/")))
    .filter((path) => /\.(tsx?|mjs)$/.test(path) && !inKind.test(path) && !mayName.test(path)),
);

describe("the search finds", () => {
  const file = "app/host/[code]/asked-round.tsx";
  test.each([
    'question.kind === "blame"',
    'if ("bug" !== stage.kind) return',
    'const draft = { kind: "number", target }',
    "kinds.weight.credits",
    'Kinds["weight"]["question"]',
    'kinds["number"]',
    'z.literal("blame")',
    'useTranslations("questions.bug")',
    "HostSurface<'blame'>",
    'switch (shown.kind) { case "number": return null; }',
    'import type { BugStage } from "../../../lib/questions/bug/bug";',
    'import { BlameWhy } from "../../questions/blame/blame-why";',
    'const { Asking } = await import("../../questions/weight/phone");',
  ])("%s", (text) => expect(namesIn(file, text)).toHaveLength(1));
});

describe("the search passes over", () => {
  const file = "app/host/[code]/asked-round.tsx";
  test.each([
    'typeof value === "number"',
    'switch (token.act) { case "number": return null; }',
    '<input type="number" id="weight" />',
    'Pick<RunPicture, "gradients" | "blame">',
    '// a question of the kind: "blame"',
    'import { readNumber } from "./read-number";',
    'import { WeightInHand } from "./weight-in-hand";',
  ])("%s", (text) => expect(namesIn(file, text)).toEqual([]));
});

test("no file outside names a kind or looks into its rooms", () => {
  const found = sources.flatMap((file) => {
    const names = namesIn(file, readFileSync(file, "utf8"));
    return names.length > 0 ? [`${file}: ${names.join(" | ")}`] : [];
  });
  expect(sources.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
