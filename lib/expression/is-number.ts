// Whether a node is a plain number of the expression, which nobody has named.

import type { GraphNode } from "../micrograd/graph";
import { formatNumber } from "./format-number";

/** A number that stands in the expression itself is labelled with itself, or not at all. */
export const isNumber = ({ op, label, data }: GraphNode) =>
  op === "" && (label === null || label === formatNumber(data));
