// Points, streak, and the place where the class shows places, side by side.

import { useTranslations } from "next-intl";
import type { You } from "../../../lib/session/views";

export function Score({ you, showsPlace }: { you: You; showsPlace: boolean }) {
  const t = useTranslations("play");
  const { place, sharedBy, of: count } = you;
  const placeFact =
    place === null
      ? { label: t("placeLabel"), value: "–", spoken: t("noPlace") }
      : {
          label: t(sharedBy > 1 ? "placeSharedLabel" : "placeLabel"),
          value: t("placeOf", { place, count }),
        };
  const facts: { label: string; value: string; spoken?: string }[] = [
    { label: t("scoreLabel"), value: String(you.score) },
    ...(showsPlace ? [placeFact] : []),
    { label: t("streakLabel"), value: String(you.streak) },
  ];
  return (
    <dl className="mt-auto grid auto-cols-fr grid-flow-col gap-2 text-center">
      {facts.map(({ label, value, spoken }) => (
        <div key={label} className="flex flex-col-reverse rounded-control bg-sunken px-2 py-3">
          <dt className="text-ink-soft text-sm leading-tight">{label}</dt>
          <dd className="font-extrabold text-xl">
            <span aria-hidden={spoken !== undefined}>{value}</span>
            {spoken && <span className="sr-only">{spoken}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
