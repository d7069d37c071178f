// A blame question on the results page: how many gave each answer, and the expression it was about.

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { formatNumber } from "../../../lib/expression/format-number";
import { nodeName } from "../../graph/node-name";
import { SignRows } from "../../live/sign-rows";
import { signWords } from "../../live/sign-words";
import type { ResultsSurface } from "../surfaces";

export function Votes({ reveal, summary, answered }: ComponentProps<ResultsSurface<"blame">["Votes"]>) {
  const t = useTranslations("questions.blame");
  return (
    <SignRows
      counts={summary}
      right={reveal.sign}
      answered={answered}
      nameOf={(sign) => t(signWords[sign])}
    />
  );
}

export function Details({ question, stage, reveal }: ComponentProps<ResultsSurface<"blame">["Details"]>) {
  const t = useTranslations("questions.blame");
  const name = nodeName(stage.nodes, stage.target);
  return (
    <>
      <pre className="mt-2 overflow-x-auto rounded-control bg-sunken px-4 py-3 font-mono">
        {question.expression}
      </pre>
      <p className="mt-2">{t("blameIs", { name, gradient: formatNumber(reveal.gradient) })}</p>
    </>
  );
}
