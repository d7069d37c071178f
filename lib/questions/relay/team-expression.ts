// The expression that one team of a relay runs: as it was written, with the team's own inputs.

import { isNumber } from "../../expression/is-number";
import type { GraphNode } from "../../micrograd/graph";

/** Each input is a statement of its own, `name = number`, up to a line's end, a `;` or a comment. */
export function teamExpression(written: string, nodes: readonly GraphNode[]): string {
  const inputs = nodes.filter((node) => node.op === "" && !isNumber(node));
  return inputs.reduce((text, { label, data }) => {
    const name = (label ?? "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return text.replace(
      new RegExp(`(^|[\\n;])(\\s*${name}\\s*=\\s*)[^\\n;#]*?(?=\\s*(?:$|[\\n;#]))`),
      `$1$2${data}`,
    );
  }, written);
}
