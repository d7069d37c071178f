// A blame question on the results page: how many gave each answer, and the expression it was about.

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { turnAgainst } from "../../../lib/micrograd/sign";
import { nodeName } from "../../graph/node-name";
import { signed } from "../../graph/sign-look";
import { WrittenGraph } from "../../graph/written-graph";
import { SignRows } from "../../live/sign-rows";
import { signWords, turnWords } from "../../live/sign-words";
import type { ResultsSurface } from "../surfaces";
import { turnAsked } from "./end";

type VotesProps = ComponentProps<ResultsSurface<"blame">["Votes"]>;

export function Votes({ stage, reveal: { sign }, summary, answered }: VotesProps) {
  const t = useTranslations("questions.blame");
  return (
    <>
      <SignRows
        counts={summary.signs}
        right={sign}
        answered={answered}
        nameOf={(sign) => t(signWords[sign])}
      />
      {summary.turns && (
        <>
          <p className="mt-3 mb-1 font-semibold text-sm">{turnAsked(stage, t)}</p>
          <SignRows
            counts={summary.turns}
            right={turnAgainst[sign]}
            answered={answered}
            nameOf={(way) => t(turnWords[way])}
          />
        </>
      )}
    </>
  );
}

export function Details({ question, stage, reveal }: ComponentProps<ResultsSurface<"blame">["Details"]>) {
  const t = useTranslations("questions.blame");
  const name = nodeName(stage.nodes, stage.target);
  return (
    <>
      <WrittenGraph expression={question.expression} nodes={stage.nodes} target={stage.target} />
      <p className="mt-2">{t("blameIs", { name, gradient: signed(reveal.gradient) })}</p>
    </>
  );
}
