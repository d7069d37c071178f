// Where answers can be right in part, such as a hand of cards: how many got how much of it right.

import { getFormatter, getTranslations } from "next-intl/server";
import type { CreditCount } from "../../../lib/session/results";

export async function ByCredit({ counts }: { counts: readonly CreditCount[] }) {
  const t = await getTranslations("results.byCredit");
  const format = await getFormatter();
  if (counts.every(({ credit }) => credit === 0 || credit === 1)) return null;
  const largest = Math.max(...counts.map(({ people }) => people));
  const nameOf = (credit: number) => {
    if (credit === 1) return t("all");
    return credit === 0 ? t("none") : t("some", { share: format.number(credit, { style: "percent" }) });
  };
  return (
    <div className="grid gap-2 text-sm">
      <p className="font-semibold">{t("title")}</p>
      <ul className="grid gap-1.5">
        {counts.map(({ credit, people }) => (
          <li key={credit} className="grid grid-cols-[7rem_1fr_auto] items-center gap-3">
            <span>{nameOf(credit)}</span>
            <span aria-hidden="true" className="h-3 overflow-hidden rounded-full bg-sunken">
              <span
                className="block h-full rounded-full bg-ink"
                style={{ width: `${(100 * people) / largest}%` }}
              />
            </span>
            <span className="font-semibold">{t("people", { count: people })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
