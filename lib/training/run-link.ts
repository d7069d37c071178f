// A run's configuration as one word of an address: a set-up that one teacher sends to another.

import type { RunConfig } from "./run-config";

/** Servers in between cut longer addresses off; some 300 points of a class's own are shorter. */
export const LONGEST_LINK = 6_000;

/** JSON in base64 without the signs that mean something in an address. It is of ASCII: names and numbers. Null for what is too long. */
export function writeRun(config: RunConfig): string | null {
  const word = btoa(JSON.stringify(config)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return word.length > LONGEST_LINK ? null : word;
}
