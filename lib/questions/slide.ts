// A slide of a programme: a title, a text, and one picture that the product draws. Nobody answers it, and it is no round.

import { z } from "zod";
import { drawingOf } from "../expression/drawing";
import { MAX_BYTES } from "../expression/limits";
import { parseExpression } from "../expression/parse";
import { resolveReference } from "../expression/reference";
import type { GraphNode } from "../micrograd/graph";
import { type LocalizedText, localizedText } from "./localized-text";
import { script } from "./script";

const picture = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("graph"),
    /** Statements whose last one is the root; see `lib/expression`. */
    expression: z.string().max(MAX_BYTES),
    /** The node that stands out, as `lib/expression/reference` writes it; "" for none. */
    target: z.string().max(MAX_BYTES),
  }),
]);
export type SlidePicture = z.infer<typeof picture>;

export const slideDraft = z.object({
  kind: z.literal("slide"),
  title: localizedText,
  text: localizedText,
  picture: picture.nullable(),
  script: script.optional(),
});
export type Slide = z.infer<typeof slideDraft>;

/** A slide that says or shows something, and whose picture can be drawn. */
export const slide = slideDraft.superRefine(({ title, text, picture }, context) => {
  const isEmpty = ![title, text].some((words) => Object.values(words).some(Boolean)) && !picture;
  if (isEmpty) context.addIssue({ code: "custom", path: ["title"], message: "empty" });
  if (!picture) return;
  const expression = parseExpression(picture.expression);
  if (!expression.ok) {
    context.addIssue({ code: "custom", path: ["picture"], message: "not-an-expression" });
  } else if (picture.target && !resolveReference(expression.value, picture.target)) {
    context.addIssue({ code: "custom", path: ["picture"], message: "no-such-node" });
  }
});

/** A slide as it is on the screens: no phone needs the parser. */
export interface ShownSlide {
  title: LocalizedText;
  text: LocalizedText;
  picture: { kind: "graph"; nodes: GraphNode[]; target: number | null } | null;
}

export function showSlide({ title, text, picture }: Slide): ShownSlide {
  const expression = picture && parseExpression(picture.expression);
  if (!picture || !expression?.ok) return { title, text, picture: null };
  const target = resolveReference(expression.value, picture.target);
  const { nodes, values } = drawingOf(expression.value, target);
  const shown = { nodes, target: target ? values.indexOf(target) : null };
  return { title, text, picture: { kind: picture.kind, ...shown } };
}
