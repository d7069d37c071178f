// Why a node carries the blame it carries, beside what this student said.

"use client";

import { useTranslations } from "next-intl";
import { readSign, type Sign, turnAgainst } from "../../../lib/micrograd/sign";
import { BlameChain } from "../../graph/blame-chain";
import { nodeName } from "../../graph/node-name";
import { signLooks } from "../../graph/sign-look";
import { type SignsAre, useSaySign } from "../../live/say-sign";
import { ToldCard } from "../../live/told-card";
import type { PhoneRevealed } from "../surfaces";
import { TriedNow } from "../tried-now";
import { endOf, turnAsked } from "./end";

export function BlameWhy({ stage, reveal, said }: PhoneRevealed<"blame">) {
  const t = useTranslations("questions.blame");
  const { nodes, target } = stage;
  return (
    <ToldCard>
      <RightSign
        asked={t("ifItGrows", { name: nodeName(nodes, target) })}
        are={endOf(nodes, t).signs}
        right={reveal.sign}
        said={readSign(said[0])}
      />
      {stage.asksTurn && (
        <RightSign
          asked={turnAsked(stage, t)}
          are="turn"
          right={turnAgainst[reveal.sign]}
          said={readSign(said[1])}
        />
      )}
      <TriedNow nodes={nodes} />
      <BlameChain nodes={nodes} chain={reveal.chain} />
    </ToldCard>
  );
}

interface RightSignProps {
  asked: string;
  are: SignsAre;
  right: Sign;
  said: Sign | null;
}

function RightSign({ asked, are, right, said }: RightSignProps) {
  const tPlay = useTranslations("play");
  const say = useSaySign(are);
  const look = signLooks[right];
  return (
    <>
      <p className="flex items-center gap-3">
        <span
          aria-hidden="true"
          className={`grid size-11 shrink-0 place-items-center rounded-full font-extrabold text-2xl leading-none ${look.fill} ${look.onFill}`}
        >
          {look.glyph}
        </span>
        <span className="grid gap-0.5 leading-tight">
          <span className="text-ink-soft">{asked}</span>
          <span className="font-bold text-lg leading-tight">{say(right)}</span>
        </span>
      </p>
      {said !== null && said !== right && (
        <p className="text-ink-soft">{tPlay("youSaid", { answer: say(said) })}</p>
      )}
    </>
  );
}
