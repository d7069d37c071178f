// After the reveal on a phone: which nodes were right, which this student tapped, and the blame they carry.

"use client";

import { useTranslations } from "next-intl";
import { tappedIn } from "../../../lib/questions/tap/tapped";
import { SignedBadge } from "../../graph/signed-badge";
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
        const isRight = reveal.right.includes(node);
        const isTapped = tapped.includes(node);
        const carried = reveal.carried.find((each) => each.node === node);
        if (!isRight && !isTapped && (!carried || stage.choices.length > MOST_LINES)) return null;
        return (
          <li
            key={node}
            className={`flex min-h-12 items-center gap-3 rounded-control border-2 px-3 py-1.5 leading-tight ${isRight ? "border-accent-deep bg-accent-soft font-bold" : isTapped ? "border-ink" : "border-line"}`}
          >
            <span className="wrap-anywhere min-w-0 grow">{names[node]}</span>
            {carried && <SignedBadge value={carried.blame} />}
            {(isRight || isTapped) && (
              <span className="grid shrink-0 justify-items-end font-semibold text-sm">
                {isRight && (
                  <span>
                    <span aria-hidden="true">✓ </span>
                    {t("right")}
                  </span>
                )}
                {isTapped && <span>{t("yours")}</span>}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
