// Why a node carries the blame it carries, beside what this student said.

"use client";

import { useTranslations } from "next-intl";
import { readSign } from "../../../lib/micrograd/sign";
import { BlameChain } from "../../graph/blame-chain";
import { nodeName } from "../../graph/node-name";
import { signLooks } from "../../graph/sign-look";
import { useTried } from "../../live/use-tried";
import type { PhoneRevealed } from "../surfaces";
import { useWhatIf } from "./use-what-if";
import { WhatIfCaption } from "./what-if-caption";

export function BlameWhy({ stage: { nodes, target }, reveal, said }: PhoneRevealed<"blame">) {
  const t = useTranslations("questions.blame");
  const tPlay = useTranslations("play");
  const tLive = useTranslations("live");
  const look = signLooks[reveal.sign];
  const answer = readSign(said[0]);
  const whatIf = useWhatIf(nodes, useTried());
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
        <p className="text-ink-soft">{tPlay("youSaid", { answer: tLive(signLooks[answer].word) })}</p>
      )}
      {whatIf && (
        <div role="status" className="grid gap-1 rounded-control bg-sunken px-4 py-3 font-semibold">
          <p className="font-normal text-ink-soft text-sm">{t("whatIf.onScreen")}</p>
          <WhatIfCaption nodes={nodes} moved={whatIf} isWhole />
        </div>
      )}
      <BlameChain nodes={nodes} chain={reveal.chain} />
    </section>
  );
}
