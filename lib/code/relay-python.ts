// A relay in lines of Python: each row of slopes, and the one line that every phone works out.

import type { CodeLine } from "./code-line";

interface NamedRow {
  name: string;
  slopes: readonly number[];
}

/** It prints what comes out of each row where nobody slips. */
export function relayPython(rows: readonly NamedRow[]): CodeLine[] {
  const line = (text: string, isAsked = false) => ({ text, isAsked });
  return [
    line("rows = ["),
    ...rows.map(({ name, slopes }) => line(`    [${slopes.join(", ")}],  # ${name}`)),
    line("]"),
    line("for slopes in rows:"),
    line("    blame = 1"),
    line("    for slope in slopes:"),
    line("        blame = slope * blame", true),
    line("    print(blame)"),
  ];
}
