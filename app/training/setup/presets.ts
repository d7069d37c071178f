// The runs that a host starts from, in the order of the choice.

import { PRESETS } from "../../../lib/training/presets";
import type { RunConfig } from "../../../lib/training/run-config";

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

export function presetOf(kind: DataKind): RunConfig {
  if (kind === "points") return { ...PRESETS.circles, data: { kind, points: [] }, seed: SEED };
  return { ...PRESETS[kind], seed: SEED };
}
