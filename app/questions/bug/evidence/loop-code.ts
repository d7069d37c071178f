// The loop in lines of Python, as for micrograd, and the lines that could stand in its gap.

import type { LineOption } from "../../../../lib/questions/bug/bug-options";
import { type EvidenceCase, EXAMPLE } from "../../../../lib/training/evidence";

interface LoopCode {
  /** Up to the gap, and after it. */
  before: readonly string[];
  after: readonly string[];
  /** Of the lines beside the gap. */
  indent: string;
  options: Record<LineOption, string>;
}

const knob: LoopCode = {
  before: [
    `w = Value(${EXAMPLE.start})`,
    `rate = ${EXAMPLE.rate}`,
    "for step in range(30):",
    `    loss = (w - ${EXAMPLE.target})**2`,
  ],
  after: ["    loss.backward()", "    w.data -= rate * w.grad"],
  indent: "    ",
  options: {
    "zero-grad": "w.grad = 0",
    "zero-loss": "loss.data = 0",
    "smaller-rate": "rate = 0.9 * rate",
    "new-weights": `w = Value(${EXAMPLE.start})`,
  },
};

const network: LoopCode = {
  before: ["model = MLP(inputs, layers)", "for step in range(steps):", "    loss = total_loss(model)"],
  after: ["    loss.backward()", "    for p in model.parameters():", "        p.data -= rate * p.grad"],
  indent: "    ",
  options: {
    "zero-grad": "model.zero_grad()",
    "zero-loss": "loss.data = 0",
    "smaller-rate": "rate = 0.9 * rate",
    "new-weights": "model = MLP(inputs, layers)",
  },
};

export const loopCodes: Record<EvidenceCase, LoopCode> = { knob, run: network, twist: network };
