// The question by which a class that turns the weights itself takes its next step.

import type { Asked } from "../../../lib/questions/kinds";

export const nextVote: Asked = { kind: "weight", about: "vote" };
