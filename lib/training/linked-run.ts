// Reads the configuration that an address holds, whoever wrote it.

import { type RunConfig, runConfig } from "./run-config";
import { LONGEST_LINK } from "./run-link";

/** Null for anything but a run that could be started here. */
export function readRun(word: unknown): RunConfig | null {
  if (typeof word !== "string" || word.length > LONGEST_LINK || !/^[\w-]+$/.test(word)) return null;
  try {
    const written: unknown = JSON.parse(atob(word.replaceAll("-", "+").replaceAll("_", "/")));
    return runConfig.safeParse(written).data ?? null;
  } catch {
    return null;
  }
}
