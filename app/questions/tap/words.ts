// What the tap question is called, what it asks where its author wrote nothing, and why the answer is what it is.

import { formatNumber } from "../../../lib/expression/format-number";
import { tappedIn } from "../../../lib/questions/tap/tapped";
import { formula, nodeName } from "../../graph/node-name";
import type { WordsSurface } from "../surfaces";
import { listed } from "./names";

export const glyph = "◎";

export const name: WordsSurface<"tap">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"tap">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"tap">["prompt"] = ({ asks, nodes, target, fired }, t) => {
  if (asks === "parents") return t("prompts.parents", { name: nodeName(nodes, target ?? 0) });
  if (asks === "ready" && fired.length > 0)
    return t("prompts.ready", {
      fired: listed(
        nodes,
        [...fired].sort((a, b) => b - a),
        t("between"),
      ),
    });
  if (asks === "ready") return t("prompts.first");
  return t(`prompts.${asks}`, { root: nodeName(nodes, nodes.length - 1) });
};

export const answer: WordsSurface<"tap">["answer"] = ({ nodes }, text, t) =>
  listed(nodes, tappedIn(text), t("between"));

export const explanation: WordsSurface<"tap">["explanation"] = ({ asks, nodes, target }, reveal, t) => {
  const right = listed(nodes, reveal.right, t("between"));
  if (asks === "parents") {
    const made = { name: nodeName(nodes, target ?? 0), formula: formula(nodes, target ?? 0) };
    return t("explain.parents", { ...made, right });
  }
  const size = Math.abs(reveal.carried.find(({ node }) => node === reveal.right[0])?.blame ?? 0);
  const root = nodeName(nodes, nodes.length - 1);
  return t(`explain.${asks}`, {
    right,
    count: reveal.right.length,
    root,
    size: formatNumber(size),
  });
};
