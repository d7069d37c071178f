// The course: the lesson of one hour, and its chapters in their order.

import { blame } from "./blame/blame";
import { bricks } from "./bricks/bricks";
import type { Chapter } from "./chapter";
import { hour } from "./hour/hour";
import { knob } from "./knob/knob";
import { loop } from "./loop/loop";
import { loss } from "./loss/loss";
import { neuron } from "./neuron/neuron";
import { telephone } from "./telephone/telephone";

export const chapters = [knob, loss, bricks, telephone, blame, neuron, loop] as const;

/** As a teacher is offered it: first the one lesson. */
export const course: readonly Chapter[] = [hour, ...chapters];
