// What a discussion changed: how much was right before it and after, and the gain.

import { getFormatter, getTranslations } from "next-intl/server";
import { type Earned, gainOf, type Revote, shareRight } from "../../../lib/session/results";

export async function BeforeAfter({ revote }: { revote: Revote }) {
  const t = await getTranslations("results.revote");
  const format = await getFormatter();
  const gain = gainOf(revote);
  const bar = ({ credit, graded }: Earned) => ({
    words: t("right", { right: format.number(credit, { maximumFractionDigits: 1 }), count: graded }),
    share: format.number(shareRight([{ credit, graded }]) ?? 0, { style: "percent" }),
    width: `${(100 * credit) / graded}%`,
  });
  return (
    <div className="grid gap-3 rounded-control bg-sunken p-4">
      <p className="font-semibold">
        {gain === 0 ? t("same") : t(gain > 0 ? "more" : "fewer", { points: Math.abs(gain) })}
      </p>
      <dl className="grid gap-3 sm:grid-cols-2 sm:gap-6">
        {(["before", "after"] as const).map((when) => {
          const { words, share, width } = bar(revote[when]);
          return (
            <div key={when} className="grid content-start gap-1">
              <dt className="text-ink-soft text-sm">{t(when)}</dt>
              <dd className="grid gap-1.5">
                <span className="flex flex-wrap items-baseline justify-between gap-x-2">
                  <span className="font-semibold">{words}</span>
                  <span className="text-sm">{share}</span>
                </span>
                <span
                  aria-hidden="true"
                  className="h-3 overflow-hidden rounded-full border border-ink bg-surface"
                >
                  <span
                    className={`block h-full ${when === "after" ? "bg-ink" : "bg-ink-soft opacity-60"}`}
                    style={{ width }}
                  />
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
