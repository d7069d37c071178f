// `npm run simulate -- SEED`: tells one simulated class step by step. With `--seeds N` it runs that many and counts what went wrong.

import { runLesson } from "./lesson";
import { allFaults, noFaults, phases } from "./world/faults";

const [first = "1"] = process.argv.slice(2);
if (!process.argv[3]) console.log(await runLesson(Number(first), { listen: (line) => console.log(line) }));
//const lesson = await runLesson(Number(first), { listen: (line) => console.log(line) });
const N = Number(process.argv[3] ?? 200);
const counts = noFaults();
let t = process.cpuUsage();
const wall = performance.now();
let steps = 0, del = 0, bad = 0, secs = 0, least = 1e9;
const kinds = new Map<string, number>();
for (let s = 0; s < N; s++) {
  const l = await runLesson(s);
  steps += l.steps; del += l.deliveries; secs += l.seconds; least = Math.min(least, l.deliveries);
  for (const f of allFaults) for (const ph of phases) counts[f][ph] += l.faults[f][ph];
  if (l.violations.length) { bad++; const k = l.violations[0]?.slice(0, 60) ?? ""; kinds.set(k, (kinds.get(k) ?? 0) + 1); if (kinds.get(k)! < 4) console.log(s, l.violations[0]?.slice(0, 500)); }
}
const cpu = process.cpuUsage(t);
console.log("cpu ms a seed", (cpu.user + cpu.system) / 1000 / N, "wall", (performance.now() - wall) / N, "steps", steps / N, "secs", secs / N, "deliveries", del / N, "least", least, "bad", bad, kinds);
for (const f of allFaults) console.log(f.padEnd(45), phases.map((ph) => String(counts[f][ph]).padStart(6)).join(""));
