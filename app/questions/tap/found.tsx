// After the reveal on a phone: which nodes were right, which this student tapped, and the blame they carry.

"use client";

import { useTranslations } from "next-intl";
import { tappedIn } from "../../../lib/questions/tap/tapped";
import { SignedBadge } from "../../graph/signed-badge";
import { AnsweredRow } from "../../live/answered-row";
import type { PhoneRevealed } from "../surfaces";
import { namesOf } from "./names";

/** Of a larger graph only what was right, and what was tapped. */
const MOST_LINES = 6;

export function Found({ stage, reveal, said }: PhoneRevealed<"tap">) {
  const t = useTranslations("questions.tap");
  const names = namesOf(stage.nodes);
  const tapped = tappedIn(said[0] ?? "");
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-card border border-line bg-surface p-4 shadow-card">
      {stage.choices.map((node) => {
        const right = reveal.right.includes(node) ? t("right") : null;
        const yours = tapped.includes(node) ? t("yours") : null;
        const carried = reveal.carried.find((each) => each.node === node);
        if (!right && !yours && (!carried || stage.choices.length > MOST_LINES)) return null;
        return (
          <AnsweredRow key={node} {...{ right, yours }}>
            <span className="wrap-anywhere min-w-0 grow">{names[node]}</span>
            {carried && <SignedBadge value={carried.blame} />}
          </AnsweredRow>
        );
      })}
    </ul>
  );
}
