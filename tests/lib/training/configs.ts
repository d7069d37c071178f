// Configurations that tests train with.

import { PRESETS } from "../../../lib/training/presets";
import type { RunConfig } from "../../../lib/training/run-config";

/** The lecture: four samples, 41 parameters, squared error, tanh. */
export const lecture: RunConfig = { ...PRESETS.lecture, seed: 1337 };

/** micrograd's moons demo: 100 samples, 337 parameters, hinge loss and L2, relu with a linear output. */
export const moons: RunConfig = { ...PRESETS.moons, seed: 1337 };
