// What is drawn in the picture of an option, said so that nobody needs to see it.

import { formatNumber } from "../../../../lib/expression/format-number";
import type { ShownPicture } from "../../../../lib/questions/choice/picture";
import { formula, nodeName } from "../../../graph/node-name";
import type { KindWords } from "../../surfaces";

/** Of a curve, a few losses are said, from the first to the last at equal distances. */
const QUARTERS = [0, 1, 2, 3, 4];
/** A curve is seen, and heard, to so many digits. */
const DIGITS = 3;

export const lossText = (loss: number) => formatNumber(loss, DIGITS);

export function pictureText(picture: ShownPicture, t: KindWords<"choice">): string {
  switch (picture.kind) {
    case "curve": {
      const { losses } = picture;
      const [start, early, half, late, end] = atQuarters(losses);
      const said = { steps: losses.length, high: lossText(Math.max(...losses)) };
      return t("picture.said.curve", {
        ...said,
        ...{ start: start ?? "", early: early ?? "", half: half ?? "", late: late ?? "", end: end ?? "" },
      });
    }
    case "bars":
      return t("picture.said.bars", { count: picture.heights.length, heights: heightsText(picture.heights) });
    case "network": {
      const [inputs = 0, ...layers] = picture.widths;
      return t("picture.said.network", { inputs, layers: layers.join(", ") });
    }
    case "graph":
      return t("picture.said.graph", { nodes: nodesText(picture.nodes) });
  }
}

/** The same where it is read, in a table or on paper: of a curve, its losses alone. */
export const pictureInBrief = (picture: ShownPicture, t: KindWords<"choice">): string =>
  picture.kind === "curve"
    ? t("picture.lossesInBrief", { losses: atQuarters(picture.losses).join(" → ") })
    : pictureText(picture, t);

const atQuarters = (losses: readonly number[]): string[] =>
  QUARTERS.map((quarter) => lossText(losses[Math.round((quarter / 4) * (losses.length - 1))] ?? 0));

/** Equal ones that stand side by side are counted: 10 × 0.1. */
export function heightsText(heights: readonly number[]): string {
  const runs: { height: number; times: number }[] = [];
  for (const height of heights) {
    const last = runs.at(-1);
    if (last?.height === height) last.times++;
    else runs.push({ height, times: 1 });
  }
  return runs
    .map(({ height, times }) => `${times > 1 ? `${times} × ` : ""}${formatNumber(height)}`)
    .join(", ");
}

export const widthsText = (widths: readonly number[]): string => widths.join(" → ");

type Nodes = Extract<ShownPicture, { kind: "graph" }>["nodes"];

/** Each that has a name or is made of others, in the order of the graph: a = 2; b = 3; L = a × b. */
function nodesText(nodes: Nodes): string {
  return nodes
    .filter(({ op, label }, id) => label !== null || (op !== "" && id === nodes.length - 1))
    .map(({ id, op, label, data }) => {
      const made = op === "" ? formatNumber(data) : formula(nodes, id);
      return label === null ? nodeName(nodes, id) : `${label} = ${made}`;
    })
    .join("; ");
}
