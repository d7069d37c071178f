// The first places on the big screen.

import { useTranslations } from "next-intl";
import type { Standing } from "../../../lib/session/views";
import { cutIn, type Placed, placed } from "../../live/placed";

export function Standings({ standings }: { standings: readonly Standing[] }) {
  const t = useTranslations("screen");
  const shown = placed(standings);
  const cut = cutIn(shown);
  return (
    <div className="mx-auto flex w-full max-w-[58rem] grow flex-col justify-center gap-6">
      <h2 className="font-extrabold text-3xl">{t("standings")}</h2>
      <ol className="grid gap-2.5">
        {shown.map((standing, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be hidden, so the row is all there is to tell them apart.
          <StandingRow key={index} standing={standing} />
        ))}
      </ol>
      {cut && <p className="text-center text-ink-soft text-xl">{t("moreInPlace", { ...cut })}</p>}
      {shown.length === 0 && <p className="text-center text-2xl text-ink-soft">{t("noPoints")}</p>}
    </div>
  );
}

function StandingRow({ standing }: { standing: Placed }) {
  const t = useTranslations("screen");
  const { place, sharedBy, nickname, score, streak } = standing;
  return (
    <li className="grid grid-cols-[8rem_minmax(0,1fr)_auto_auto] items-baseline gap-6 rounded-card border border-line bg-surface px-6 py-2 text-xl">
      <span className="text-ink-soft">
        <span className="font-extrabold">{place}</span>
        {sharedBy > 1 && <span className="text-lg"> {t("shared")}</span>}
      </span>
      <span className={`truncate font-bold ${nickname ? "" : "text-ink-soft"}`}>
        {nickname || t("hiddenName")}
      </span>
      <span className="text-ink-soft text-lg">{streak > 1 && t("streak", { count: streak })}</span>
      <span className="font-extrabold">{score}</span>
    </li>
  );
}
