// Which samples a run learns from, and how many of them a step takes.

import { z } from "zod";
import { MAX_SAMPLES } from "./limits";

const coordinate = z.number().min(-100).max(100);

export const dataConfig = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum(["xor", "circles", "moons", "spiral", "blobs"]),
    n: z.int().min(1),
    /** See `scatter`; `NORMAL_NOISE` has a good value for each kind. */
    noise: z.number().min(0).max(1),
  }),
  z.object({ kind: z.literal("lecture") }),
  z.object({
    kind: z.literal("points"),
    /** x, y and label of the points that the host clicked in. */
    points: z.array(z.tuple([coordinate, coordinate, z.literal([1, -1])])).min(1),
  }),
]);

export const batchConfig = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("full") }),
  z.object({ kind: z.literal("mini"), size: z.int().min(1).max(MAX_SAMPLES) }),
  z.object({ kind: z.literal("single") }),
]);

export type DataConfig = z.infer<typeof dataConfig>;
type BatchConfig = z.infer<typeof batchConfig>;

/** What decides the samples of a run, and those of each step. */
export interface Sampling {
  data: DataConfig;
  batch: BatchConfig;
  seed: number;
}
