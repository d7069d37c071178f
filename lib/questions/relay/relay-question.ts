// A relay as it is stored: rows of slopes, each to be run from its first node to its last.

import { z } from "zod";
import { roundFields } from "../round-fields";

/** As much as the big screen has room for. */
export const MAX_ROWS = 5;
export const MAX_NODES = 8;
/** Nobody passes anything on in a row of one. */
export const LEAST_NODES = 2;
export const LARGEST_SLOPE = 100;

const slope = z.number().min(-LARGEST_SLOPE).max(LARGEST_SLOPE);

export const relayDraft = z.object({
  kind: z.literal("relay"),
  rows: z.array(z.array(slope).max(MAX_NODES)).max(MAX_ROWS),
  ...roundFields,
});
export type RelayQuestion = z.infer<typeof relayDraft>;

/** One that works: its rows are equally long. */
export const relayQuestion = relayDraft.superRefine(({ rows }, context) => {
  const length = rows[0]?.length ?? 0;
  const issue = (message: string) => context.addIssue({ code: "custom", path: ["rows"], message });
  if (rows.length === 0) issue("no-row");
  else if (rows.some((row) => row.length !== length)) issue("rows-uneven");
  else if (length < LEAST_NODES) issue("rows-too-short");
});
