// The question that comes next, with its answer folded away: a teacher's screen may be on the projector by mistake.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { type BlameQuestion, blame } from "../../../lib/questions/blame";
import type { Question } from "../../../lib/questions/kinds";
import { textIn } from "../../../lib/questions/text-in";
import { knownBlame } from "../../graph/blame-at";
import { Graph } from "../../graph/graph";
import { nodeName } from "../../graph/node-name";
import { signed, signLooks } from "../../graph/sign-look";

interface PreviewProps {
  question: Question;
  number: number;
  count: number;
}

/** What comes up is from the programme, and that asks about graphs. */
export function Preview({ question, ...place }: PreviewProps) {
  return question.kind === "blame" ? <BlamePreview question={question} {...place} /> : null;
}

function BlamePreview({ question, number, count }: PreviewProps & { question: BlameQuestion }) {
  const t = useTranslations("host");
  const tLive = useTranslations("live");
  const locale = useLocale();
  const { stage, reveal } = useMemo(
    () => ({ stage: blame.stage(question), reveal: blame.reveal(question) }),
    [question],
  );
  const state = useMemo(() => knownBlame(stage.fromAbove ?? []), [stage]);
  return (
    <>
      <div>
        <p className="font-medium text-ink-soft">{t("comingUp", { number, count })}</p>
        <h2 className="font-bold text-xl">{textIn(locale, question.prompt)}</h2>
      </div>
      <div className="min-h-48 grow basis-0 max-lg:basis-auto">
        <Graph nodes={stage.nodes} target={stage.target} state={state} maxScale={1.4} />
      </div>
      <details className="group">
        <summary className="min-h-11 content-center font-semibold">{t("showAnswer")}</summary>
        <p className="font-bold text-lg">
          <span aria-hidden="true">{signLooks[reveal.sign].glyph} </span>
          {tLive(signLooks[reveal.sign].word)}:{" "}
          {t("carries", { name: nodeName(stage.nodes, stage.target), blame: signed(reveal.gradient) })}
        </p>
        <p className="mt-1 max-w-prose">{textIn(locale, question.explanation)}</p>
      </details>
    </>
  );
}
