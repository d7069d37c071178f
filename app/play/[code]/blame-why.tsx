// Why a node carries the blame it carries: what each node it feeds passed to it, in numbers, and their sum.

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import type { BlameReveal, BlameStage } from "../../../lib/questions/blame";
import type { BlameSign } from "../../../lib/questions/sign-of";
import { nodeName } from "../../graph/node-name";
import { bracketed, signLooks, sumText } from "../../graph/sign-look";
import { SignedBadge } from "./signed-badge";

interface BlameWhyProps {
  stage: BlameStage;
  reveal: BlameReveal;
  answer: BlameSign | null;
}

export function BlameWhy({ stage, reveal, answer }: BlameWhyProps) {
  const t = useTranslations("play");
  const tLive = useTranslations("live");
  const { nodes, target } = stage;
  const look = signLooks[reveal.sign];
  return (
    <section className="grid gap-3 rounded-card border border-line bg-surface p-4 shadow-card">
      <p className="flex items-center gap-3">
        <span
          aria-hidden="true"
          className={`grid size-11 shrink-0 place-items-center rounded-full font-extrabold text-2xl leading-none ${look.fill} ${look.onFill}`}
        >
          {look.glyph}
        </span>
        <span className="font-bold text-lg leading-tight">
          {t("ifItGrows", { name: nodeName(nodes, target) })} {tLive(look.word)}
        </span>
      </p>
      {answer !== null && answer !== reveal.sign && (
        <p className="text-ink-soft">{t("youSaid", { answer: tLive(signLooks[answer].word) })}</p>
      )}
      <ul className="grid gap-2 border-line border-t pt-3">
        {reveal.chain.map((link) => (
          <li key={`${link.from}:${link.slot}`} className="grid gap-0.5">
            <span className="text-ink-soft text-sm">
              {t("passedBy", { name: nodeName(nodes, link.from) })}
            </span>
            <span className="flex flex-wrap items-center gap-2 text-lg">
              {formatNumber(link.local)} × {bracketed(link.above)} = <SignedBadge value={link.passed} />
            </span>
          </li>
        ))}
        {reveal.chain.length > 1 && (
          <li className="grid gap-0.5 border-line border-t pt-2">
            <span className="text-ink-soft text-sm">{t("together")}</span>
            <span className="font-bold text-lg">{sumText(reveal.chain.map(({ passed }) => passed))}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
