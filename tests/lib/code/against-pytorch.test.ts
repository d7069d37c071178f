// The programs that we show learn in PyTorch as our networks do. Few machines have it, so what it said is kept in pytorch.json, with
// the programs that it ran: PYTORCH=python3 npx vitest run --project unit against-pytorch asks one that has it (Debian's python3-torch
// was asked: 1.13.1) anew.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { networkPytorch } from "../../../lib/code/network-pytorch";
import { PRESETS } from "../../../lib/training/presets";
import { TrainingRun } from "../../../lib/training/training-run";

interface Said {
  /** The hash of its lines. */
  program: string;
  losses: number[];
}

const KEPT = join(import.meta.dirname, "pytorch.json");
const STEPS = 20;

const asked = Object.entries(PRESETS).map(([name, preset]) => {
  const config = { ...preset, seed: 7 };
  const run = new TrainingRun(config);
  const lines = networkPytorch(config, STEPS);
  const program = createHash("sha256").update(lines.join("\n")).digest("hex");
  return { name, run, lines, program };
});

function askAnew(python: string): Record<string, Said> {
  const networks = asked.map(({ name, lines, run }) => [
    name,
    { lines, parameters: [...run.start().parameters] },
  ]);
  const input = JSON.stringify(Object.fromEntries(networks));
  const said = execFileSync(python, [join(import.meta.dirname, "pytorch.py")], { input, encoding: "utf8" });
  const losses: Record<string, number[]> = JSON.parse(said);
  const all = asked.map(({ name, program }) => [name, { program, losses: losses[name] }]);
  writeFileSync(KEPT, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
  return Object.fromEntries(all);
}

const kept: Record<string, Said> = process.env.PYTORCH
  ? askAnew(process.env.PYTORCH)
  : JSON.parse(readFileSync(KEPT, "utf8"));

test.each(asked)("$name", ({ name, run, program }) => {
  expect(kept[name]?.program).toBe(program);
  const { losses } = run.advance(run.start(), STEPS);
  const theirs = kept[name]?.losses ?? [];
  expect(losses).toHaveLength(theirs.length);
  const apart = losses.map((loss, step) => Math.abs(loss / (theirs[step] ?? 0) - 1));
  expect(Math.max(...apart)).toBeLessThan(1e-12);
});
