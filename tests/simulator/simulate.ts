// `npm run simulate -- SEED`: tells one simulated class step by step. With `--seeds N` it runs that many and counts what went wrong.

import { runLesson } from "./lesson";

const [first = "1"] = process.argv.slice(2);
const lesson = await runLesson(Number(first), { listen: (line) => console.log(line) });
console.log(lesson);
const N = 500;
let t = performance.now();
let steps = 0, del = 0, bad = 0;
for (let s = 0; s < N; s++) { const l = await runLesson(s); steps += l.steps; del += l.deliveries; if (l.violations.length) { bad++; if (bad < 4) console.log(s, l.violations[0]?.slice(0, 1500)); } }
console.log("ms a seed", (performance.now() - t) / N, "steps", steps / N, "deliveries", del / N, "bad", bad);
