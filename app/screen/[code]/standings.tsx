// The first places on the big screen, how they moved, and beside them what the class is as one.

import { useTranslations } from "next-intl";
import type { Standing, Together } from "../../../lib/session/together";
import { cutIn, type Placed, placed } from "../../live/placed";
import { Movement } from "./movement";
import { TogetherPanel } from "./together-panel";

interface StandingsProps {
  standings: readonly Standing[];
  together: Together | null;
}

export function Standings({ standings, together }: StandingsProps) {
  const t = useTranslations("screen");
  const shown = placed(standings);
  const cut = cutIn(shown);
  if (shown.length === 0 && !together?.rounds.length) return <NobodyYet />;
  const anyMoved = shown.some(({ before }) => before !== null);
  return (
    <div className="grid min-h-0 grow grid-cols-[minmax(0,3fr)_minmax(0,2fr)] content-center items-start gap-x-12">
      <div className="flex min-w-0 flex-col gap-5">
        <h2 className="font-extrabold text-3xl">{t("standings")}</h2>
        <ol className="grid gap-2">
          {shown.map((standing, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names may be hidden, so the row is all there is to tell them apart.
            <StandingRow key={index} standing={standing} showsMove={anyMoved} />
          ))}
        </ol>
        {cut && <p className="text-center text-ink-soft text-xl">{t("moreInPlace", { ...cut })}</p>}
        {shown.length === 0 && <p className="text-2xl text-ink-soft">{t("noPoints")}</p>}
      </div>
      {together && <TogetherPanel {...together} />}
    </div>
  );
}

/** Where nothing that counts was asked so far. */
function NobodyYet() {
  const t = useTranslations("screen");
  return (
    <div className="grid grow content-center justify-items-center gap-5">
      <h2 className="font-extrabold text-3xl">{t("standings")}</h2>
      <p className="text-2xl text-ink-soft">{t("noPoints")}</p>
    </div>
  );
}

function StandingRow({ standing, showsMove }: { standing: Placed; showsMove: boolean }) {
  const t = useTranslations("screen");
  const { place, sharedBy, nickname, score, streak } = standing;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto_auto] items-baseline gap-5 rounded-card border border-line bg-surface px-6 py-2 text-xl">
      <span
        className={`flex items-baseline gap-3 text-ink-soft ${showsMove ? "min-w-[12rem]" : "min-w-[6.5rem]"}`}
      >
        <span>
          <span className="font-extrabold">{place}</span>
          {sharedBy > 1 && <span className="text-lg"> {t("shared")}</span>}
        </span>
        {showsMove && <Movement standing={standing} />}
      </span>
      <span className={`truncate font-bold ${nickname ? "" : "text-ink-soft"}`}>
        {nickname || t("hiddenName")}
      </span>
      <span className="text-ink-soft text-lg">{streak > 1 && t("streak", { count: streak })}</span>
      <span className="font-extrabold">{score}</span>
    </li>
  );
}
