// A relay as it is stored: rows of slopes, each to be run from its first node to its last; or an expression, whose graph is run from its end back.

import { z } from "zod";
import { MAX_KEPT } from "../../expression/limits";
import { roundFields } from "../round-fields";
import type { Course } from "./copies";
import { graphRelay } from "./graph-relay";
import { type Net, netsOf } from "./net";
import { LARGEST_SLOPE, LEAST_NODES, MAX_NODES, MAX_ROWS } from "./relay-limits";

const slope = z.number().min(-LARGEST_SLOPE).max(LARGEST_SLOPE);

export const relayDraft = z.object({
  kind: z.literal("relay"),
  rows: z.array(z.array(slope).max(MAX_NODES)).max(MAX_ROWS),
  /** Absent where rows are run. */
  expression: z.string().max(MAX_KEPT).optional(),
  /** Whether teams that run the same have numbers of their own; absent where all have those that are written. */
  variesByTeam: z.boolean().optional(),
  ...roundFields,
});
export type RelayQuestion = z.infer<typeof relayDraft>;

/** One that works: its graph can be run, or its rows are equally long. */
export const relayQuestion = relayDraft.superRefine(({ rows, expression }, context) => {
  const issue = (path: "rows" | "expression", message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (expression !== undefined) {
    const graph = graphRelay(expression);
    if (!graph.ok) issue("expression", graph.refusal);
    return;
  }
  const length = rows[0]?.length ?? 0;
  if (rows.length === 0) issue("rows", "no-row");
  else if (rows.some((row) => row.length !== length)) issue("rows", "rows-uneven");
  else if (length < LEAST_NODES) issue("rows", "rows-too-short");
});

interface Field extends Course {
  /** What is run, one copy or more of each; all are equally long. */
  nets: readonly Net[];
}

const known = new WeakMap<RelayQuestion, Field>();

/** Worked out once a question: 2,000 answers are read by it. */
export function fieldOf(question: RelayQuestion): Field {
  const before = known.get(question);
  if (before) return before;
  const graph = question.expression === undefined ? null : graphRelay(question.expression);
  if (graph?.ok === false) throw new Error("A question was used that its schema refuses.");
  const { rows, variesByTeam = false } = question;
  const course = { rows, graph: graph?.value ?? null, variesByTeam };
  const field = { ...course, nets: netsOf(course) };
  known.set(question, field);
  return field;
}
