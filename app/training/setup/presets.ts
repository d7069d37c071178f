// The runs that a host starts from who chooses the samples, in the order of the choice.

import { PRESETS } from "../../../lib/training/presets";
import type { RunConfig } from "../../../lib/training/run-config";
import { STORIES } from "../../../lib/training/stories";

export type DataKind = RunConfig["data"]["kind"];

/** From four samples that fit on a blackboard to a shape that takes patience, and what the class clicks in itself. */
export const dataKinds: readonly DataKind[] = [
  "lecture",
  "xor",
  "blobs",
  "circles",
  "moons",
  "spiral",
  "points",
];

/** The lecture's own seed. */
const SEED = 1337;

/** The lecture's samples start where none of them is right: with its own seed all are before the first step. */
export function presetOf(kind: DataKind): RunConfig {
  if (kind === "lecture") return STORIES.fromNone.config;
  if (kind === "points") return { ...PRESETS.circles, data: { kind, points: [] }, seed: SEED };
  return { ...PRESETS[kind], seed: kind === "xor" ? STORIES.byVotes.config.seed : SEED };
}
