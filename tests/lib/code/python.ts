// Lines of Python in a Python: all of a test's in one process.

import { execFileSync } from "node:child_process";
import { join } from "node:path";

interface CameTo {
  printed: number[];
  /** Value and gradient, by name. */
  values: Record<string, [number, number]>;
}

/** `run` is run with a small engine in micrograd's place; `compiled` has only to be Python. */
export function inPython(run: readonly string[], compiled: readonly string[] = []): CameTo[] {
  const input = JSON.stringify({ run, compiled });
  const options = { input, encoding: "utf8", env: { ...process.env, PYTHONUTF8: "1" } } as const;
  return JSON.parse(execFileSync("python3", [join(import.meta.dirname, "engine.py")], options));
}
