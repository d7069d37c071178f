// What a training step costs on the tape, beside `Value`s and loops written by hand, measured in turns.
// On its own: node --import tsx tests/load/tape/bench-tape.ts

import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Tape } from "../../../lib/micrograd/tape";
import { Value } from "../../../lib/micrograd/value";
import { denseStep, moonsTape, tapeStep, valueStep } from "./moons-demo";

export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** At most this, where there is a goal. */
  goal?: number;
}

/** Measures everything and prints a table. */
export function benchTape(): Figure[] {
  const figures = [...steps(), allocation(), ...growth()];
  console.log("\nThe moons demo: 100 samples, 337 parameters, hinge loss and L2, one full-batch step:");
  console.table(figures.map((figure) => ({ ...figure, value: Number(figure.value.toPrecision(3)) })));
  return figures;
}

function steps(): Figure[] {
  const [trained, forwardOnly] = [moonsTape(), moonsTape()];
  const [dense, tape, values] = [denseStep(), tapeStep(trained), valueStep()];
  tape();
  const losses = [trained.loss, dense(), values()];
  if (Math.max(...losses) - Math.min(...losses) > 1e-12) throw new Error(`They disagree: ${losses}`);
  const [denseMs, tapeMs, forwardMs, valuesMs] = fastest([
    { run: dense, times: 10 },
    { run: tape, times: 10 },
    { run: () => forwardOnly.forward(), times: 10 },
    { run: values, times: 1 },
  ]) as [number, number, number, number];
  return [
    { name: "dense loops by hand", value: denseMs * 1_000, unit: "µs" },
    { name: "tape, every scalar inspectable", value: tapeMs / denseMs, unit: "× dense", goal: 1.5 },
    { name: "tape, forward only", value: forwardMs / denseMs, unit: "× dense" },
    { name: "Value, graph built anew", value: valuesMs / denseMs, unit: "× dense", goal: 150 },
  ];
}

/** Milliseconds for one run of each task, in the best of many rounds; they take turns, so that all meet the same computer. */
function fastest(tasks: readonly { run: () => unknown; times: number }[], rounds = 150): number[] {
  const best = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    tasks.forEach(({ run, times }, i) => {
      const start = performance.now();
      for (let k = 0; k < times; k++) run();
      best[i] = Math.min(best[i] as number, (performance.now() - start) / times);
    });
  }
  return best;
}

/** Few enough that even a kilobyte a step would not start a garbage collection, which would hide it. */
const COUNTED_STEPS = 2_000;

function allocation(): Figure {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const step = tapeStep(moonsTape());
  for (let k = 0; k < COUNTED_STEPS; k++) step();
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let k = 0; k < COUNTED_STEPS; k++) step();
  const bytes = (process.memoryUsage().heapUsed - before) / COUNTED_STEPS;
  return { name: "tape, allocated", value: bytes, unit: "bytes a step", goal: 1 };
}

/** One sample on ever longer chains: memory has its levels, but a node costs about the same in all of them. */
function growth(): Figure[] {
  const nanos = [1e3, 1e4, 1e5, 1e6].map((nodes) => {
    const tape = chainTape(nodes);
    const step = () => {
      tape.forward();
      tape.backward();
    };
    const [ms] = fastest([{ run: step, times: Math.max(1, 1e4 / nodes) }], 20) as [number];
    return { name: `tape, one sample, ${nodes.toLocaleString("en")} nodes`, value: (ms * 1e6) / nodes };
  });
  const values = nanos.map(({ value }) => value);
  return [
    ...nanos.map((figure) => ({ ...figure, unit: "ns a node" })),
    { name: "dearest node / cheapest", value: Math.max(...values) / Math.min(...values), unit: "×", goal: 3 },
  ];
}

/** Products and sums of numbers that all differ between samples, so that nothing fuses. */
function chainTape(nodes: number): Tape {
  const [x, y] = [new Value(0), new Value(0)];
  let end = x;
  for (let k = 0; k < nodes; k += 2) end = end.mul(x).add(y);
  const tape = new Tape({ loss: end, inputs: [x, y], parameters: [] }, { capacity: 1, reduction: "sum" });
  tape.load([[1, 1e-6]]);
  return tape;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) benchTape();
