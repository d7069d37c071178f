// The right answer, worked out while the teacher types, with the numbers it comes from.

"use client";

import { useTranslations } from "next-intl";
import { turnAgainst } from "../../../lib/micrograd/sign";
import { type BlameQuestion, blame } from "../../../lib/questions/blame/blame";
import { nodeName } from "../../graph/node-name";
import { signed, signLooks } from "../../graph/sign-look";
import { turnWords } from "../../live/sign-words";
import { ChainLines } from "../editing/chain-lines";
import { endOf, turnAsked } from "./end";

const sentences = { "+": "goesUp", "0": "staysSame", "-": "goesDown" } as const;

export function WorkedOut({ question }: { question: BlameQuestion }) {
  const t = useTranslations("questions.blame");
  const tEditor = useTranslations("editor");
  const { sign, gradient, chain } = blame.reveal(question);
  const stage = blame.stage(question);
  const { nodes, target } = stage;
  const look = signLooks[sign];
  const told = { name: nodeName(nodes, target), end: endOf(nodes, t).name, gradient: signed(gradient) };
  return (
    <section
      aria-labelledby="answer"
      className={`flex items-start gap-4 rounded-control border-2 p-4 ${look.soft}`}
    >
      <span
        aria-hidden="true"
        className={`grid size-14 shrink-0 place-items-center rounded-control font-bold text-2xl ${look.fill} ${look.onFill}`}
      >
        {look.glyph}
      </span>
      <div className="min-w-0 text-ink">
        <h3 id="answer" className="font-semibold text-sm">
          {tEditor("answer")}
        </h3>
        <p>{t(sentences[sign], told)}</p>
        {stage.asksTurn && (
          <p>{t("answered", { asked: turnAsked(stage, t), answer: t(turnWords[turnAgainst[sign]]) })}</p>
        )}
        <ChainLines nodes={nodes} chain={chain} />
      </div>
    </section>
  );
}
