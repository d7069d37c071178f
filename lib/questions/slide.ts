// A slide of a programme: a title, a text, and one picture that the product draws. Nobody answers it, and it is no round.

import { z } from "zod";
import { drawingOf } from "../expression/drawing";
import { isNumber } from "../expression/is-number";
import { MAX_BYTES, MAX_KEPT } from "../expression/limits";
import { parseExpression } from "../expression/parse";
import { resolveReference } from "../expression/reference";
import type { GraphNode } from "../micrograd/graph";
import { storyNames } from "../training/stories";
import { type LocalizedText, localizedText } from "./localized-text";
import { script } from "./script";

/** What is drawn of an expression: its graph, the end as it follows the target, or what is worked out as bars. */
const drawn = ["graph", "plot", "bars"] as const;

const picture = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum(drawn),
    /** Statements whose last one is the root; see `lib/expression`. */
    expression: z.string().max(MAX_KEPT),
    /** The node that stands out, as `lib/expression/reference` writes it; "" for none. */
    target: z.string().max(MAX_BYTES),
  }),
  z.object({
    kind: z.literal("code"),
    /** As they stand in a program, one below the other. */
    lines: z.string().max(MAX_BYTES),
  }),
]);
export type SlidePicture = z.infer<typeof picture>;

export const slideDraft = z.object({
  kind: z.literal("slide"),
  title: localizedText,
  text: localizedText,
  picture: picture.nullable(),
  /** What the class does from there, at the network, in seconds; absent where it only looks and listens. */
  seconds: z.int().min(0).max(3_600).optional(),
  /** What the network is set up for; absent where the slide does not say. */
  story: z.enum(storyNames).optional(),
  script: script.optional(),
});
export type Slide = z.infer<typeof slideDraft>;

/** More are not read from the back row. */
export const MOST_LINES = 10;

/** A slide that says or shows something, and whose picture can be drawn. */
export const slide = slideDraft.superRefine(({ title, text, picture }, context) => {
  const isEmpty = ![title, text].some((words) => Object.values(words).some(Boolean)) && !picture;
  if (isEmpty) context.addIssue({ code: "custom", path: ["title"], message: "empty" });
  const problem = picture && problemOf(picture);
  if (problem) context.addIssue({ code: "custom", path: ["picture"], message: problem });
});

/** Why a picture cannot be drawn; an editor has words for each. */
export type PictureProblem =
  | "not-an-expression"
  | "no-such-node"
  | "not-an-input"
  | "no-lines"
  | "too-many-lines";

export function problemOf(picture: SlidePicture): PictureProblem | null {
  if (picture.kind === "code") {
    const { length } = linesOf(picture.lines);
    if (length === 0) return "no-lines";
    return length > MOST_LINES ? "too-many-lines" : null;
  }
  const expression = parseExpression(picture.expression);
  if (!expression.ok) return "not-an-expression";
  if (picture.target && !resolveReference(expression.value, picture.target)) return "no-such-node";
  const shown = shownPicture(picture);
  return shown?.kind === picture.kind ? null : "not-an-input";
}

/** A slide's picture as it is on the screens: no phone needs the parser. */
export type ShownPicture =
  | { kind: "graph" | "bars"; nodes: GraphNode[]; target: number | null }
  /** The target is an input. */
  | { kind: "plot"; nodes: GraphNode[]; target: number }
  | { kind: "code"; lines: string[] };

export interface ShownSlide {
  title: LocalizedText;
  text: LocalizedText;
  picture: ShownPicture | null;
}

export function showSlide({ title, text, picture }: Slide): ShownSlide {
  return { title, text, picture: picture && shownPicture(picture) };
}

/** Null for what cannot be drawn; a curve of what is no input is shown as its graph. */
function shownPicture(picture: SlidePicture): ShownPicture | null {
  if (picture.kind === "code") return { kind: "code", lines: linesOf(picture.lines) };
  const expression = parseExpression(picture.expression);
  if (!expression.ok) return null;
  const value = resolveReference(expression.value, picture.target);
  const { nodes, values } = drawingOf(expression.value, value);
  const target = value ? values.indexOf(value) : null;
  if (picture.kind !== "plot") return { kind: picture.kind, nodes, target };
  const node = target === null ? undefined : nodes[target];
  const isInput = node?.op === "" && !isNumber(node);
  return isInput ? { kind: "plot", nodes, target: node.id } : { kind: "graph", nodes, target };
}

const linesOf = (text: string) => text.split("\n").filter((line) => line.trim());
