// A thread that does jobs, one after the other, with what the processor has to spare.

import { constants, platform, setPriority } from "node:os";
import { type Jobs, jobs } from "./jobs";

// Elsewhere it would be the priority of the whole process.
if (platform() === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

export interface Asked {
  name: keyof Jobs;
  given: unknown[];
}

export const work = ({ name, given }: Asked): unknown =>
  (jobs[name] as (...all: unknown[]) => unknown)(...given);
