// The options once more after the reveal: which were right, and which this student picked.

"use client";

import { useTranslations } from "next-intl";
import { letterAt, pickedIn } from "../../../lib/questions/choice/letters";
import type { PhoneRevealed } from "../surfaces";
import { OptionSign } from "./option-sign";
import { OptionText } from "./option-text";

export function Picked({ stage, reveal, said }: PhoneRevealed<"choice">) {
  const t = useTranslations("questions.choice");
  const picked = pickedIn(said[0] ?? "");
  const isPoll = stage.asks === "poll";
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-card border border-line bg-surface p-4 shadow-card">
      {isPoll && <p className="text-ink-soft">{t(picked.length > 0 ? "noneIsRight" : "notAnswered")}</p>}
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {stage.options.map((option, place) => {
          const isRight = reveal.right.includes(place);
          const isPicked = picked.includes(place);
          return (
            <li
              key={letterAt(place)}
              className={`flex min-h-12 items-center gap-3 rounded-control border-2 px-3 py-1.5 leading-tight ${isRight ? "border-accent-deep bg-accent-soft font-bold" : isPicked ? "border-ink" : "border-line"}`}
            >
              <OptionSign place={place} />
              <OptionText {...option} />
              {(isRight || isPicked) && (
                <span className="grid shrink-0 justify-items-end font-semibold text-sm">
                  {isRight && (
                    <span>
                      <span aria-hidden="true">✓ </span>
                      {t("right")}
                    </span>
                  )}
                  {isPicked && <span>{t("yours")}</span>}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
