// Who has passed blame on, by the names that a question keeps.

import { firedWith } from "../../../lib/questions/tap/firing";
import type { Drawn } from "../editing/use-drawing";

/** Names that the graph no longer has are left out. */
export const firedIn = ({ names }: Drawn, fired: readonly string[]): number[] =>
  fired.map((name) => names.indexOf(name)).filter((id) => id >= 0);

/** After a tap on one of them. */
export const firedAfter = (drawing: Drawn, fired: readonly string[], node: number): string[] =>
  firedWith(drawing.nodes, firedIn(drawing, fired), node).map((id) => drawing.names[id] ?? "");
