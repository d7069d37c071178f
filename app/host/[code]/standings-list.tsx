// The first places, and everyone once the class is finished.

import { useTranslations } from "next-intl";
import type { Standing } from "../../../lib/session/together";
import { byPlace, cutIn } from "../../live/placed";

export function StandingsList({ standings, isFinal = false }: { standings: Standing[]; isFinal?: boolean }) {
  const t = useTranslations("host");
  const cut = cutIn(standings);
  return (
    <div>
      <h2 className="font-bold text-xl">{isFinal ? t("finalStandings") : t("standingsNow")}</h2>
      <table className="mt-3 w-full text-left">
        <thead className="text-ink-soft text-sm">
          <tr>
            <th className="w-14 py-1 font-medium">{t("place")}</th>
            <th className="py-1 font-medium">{t("name")}</th>
            <th className="whitespace-nowrap py-1 pl-4 text-right font-medium">{t("streak")}</th>
            <th className="whitespace-nowrap py-1 pl-4 text-right font-medium">{t("score")}</th>
          </tr>
        </thead>
        <tbody>
          {byPlace(standings).map((sharing) =>
            sharing.map(({ nickname, place, sharedBy, streak, score }, index) => (
              <tr key={nickname} className="border-line border-t">
                {index === 0 && (
                  <td rowSpan={sharing.length} className="py-1.5 pr-3 align-top font-bold">
                    {place ?? <NoPlace />}
                    {sharedBy > 1 && <span className="sr-only"> {t("shared")}</span>}
                  </td>
                )}
                <td className="wrap-anywhere overflow-clip py-1.5">{nickname}</td>
                <td className="py-1.5 pl-4 text-right text-ink-soft">{streak}</td>
                <td className="py-1.5 pl-4 text-right font-bold">{score}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {cut && <p className="mt-2 text-ink-soft">{t("moreInPlace", { ...cut })}</p>}
    </div>
  );
}

function NoPlace() {
  const t = useTranslations("host");
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t("noPlace")}</span>
    </>
  );
}
