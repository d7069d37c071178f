// The first places on the big screen, how they moved, and beside them what the class is as one.

import { useTranslations } from "next-intl";
import type { Standing, Together } from "../../../lib/session/together";
import { byPlace, cutIn, type Placed, placed } from "../../live/placed";
import { Movement } from "./movement";
import { TogetherPanel } from "./together-panel";

interface StandingsProps {
  standings: readonly Standing[];
  together: Together | null;
}

/** So many names have room for larger type. */
const FEW = 5;

export function Standings({ standings, together }: StandingsProps) {
  const t = useTranslations("screen");
  const shown = placed(standings);
  const cut = cutIn(shown);
  if (shown.length === 0 && !together?.rounds.length) return <NobodyYet title={t("standings")} />;
  // In a round that moved nobody it would say "=" all the way down.
  const anyMoved = shown.some(({ before, place }) => before !== null && before !== place);
  const hasMore = together !== null && together.rounds.length + together.risers.length > 0;
  return (
    <div
      className={`grid min-h-0 grow content-center items-start gap-x-12 ${hasMore ? "grid-cols-[minmax(0,3fr)_minmax(0,2fr)]" : "grid-cols-[minmax(0,60rem)] justify-center"}`}
    >
      <div className="flex min-w-0 flex-col gap-5">
        <h2 className="font-extrabold text-3xl">{t("standings")}</h2>
        <ol className={`grid gap-2 text-xl ${shown.length > FEW ? "" : "landscape:text-2xl"}`}>
          {byPlace(shown).map((sharing) => (
            <Place key={sharing[0].place} sharing={sharing} showsMove={anyMoved} />
          ))}
        </ol>
        {cut && <p className="text-center text-ink-soft text-xl">{t("moreInPlace", { ...cut })}</p>}
        {shown.length === 0 && <p className="text-2xl text-ink-soft">{t("noPoints")}</p>}
      </div>
      {hasMore && <TogetherPanel {...together} />}
    </div>
  );
}

/** In a quiet class: what it has found, and nobody's place. */
export function AsOne({ together }: Pick<StandingsProps, "together">) {
  const t = useTranslations("screen");
  if (!together?.rounds.length) return <NobodyYet title={t("together")} />;
  return (
    <div className="mx-auto grid w-full max-w-[44rem] grow content-center gap-5">
      <h2 className="font-extrabold text-3xl">{t("together")}</h2>
      <TogetherPanel rounds={together.rounds} risers={[]} />
    </div>
  );
}

/** Where nothing that counts was asked so far. */
function NobodyYet({ title }: { title: string }) {
  const t = useTranslations("screen");
  return (
    <div className="grid grow content-center justify-items-center gap-5">
      <h2 className="font-extrabold text-3xl">{title}</h2>
      <p className="text-2xl text-ink-soft">{t("noPoints")}</p>
    </div>
  );
}

interface PlaceProps {
  /** Several, where they share it: the number stands once, for all of them. */
  sharing: readonly [Placed, ...Placed[]];
  showsMove: boolean;
}

function Place({ sharing, showsMove }: PlaceProps) {
  const t = useTranslations("screen");
  const [{ place, sharedBy }] = sharing;
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-center rounded-card border border-line bg-surface">
      <span className="text-center font-extrabold text-ink-soft">
        {place}
        {sharedBy > 1 && <span className="sr-only"> {t("shared")}</span>}
      </span>
      <ol className="divide-y divide-line border-line border-l">
        {sharing.map((standing, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be hidden, so the row is all there is to tell them apart.
          <Row key={index} standing={standing} showsMove={showsMove} />
        ))}
      </ol>
    </li>
  );
}

function Row({ standing, showsMove }: { standing: Placed; showsMove: boolean }) {
  const t = useTranslations("screen");
  const { nickname, score, streak } = standing;
  return (
    <li className="flex items-baseline gap-5 px-6 py-2">
      {showsMove && (
        <span className="w-[5.5rem] shrink-0 text-ink-soft">
          <Movement standing={standing} />
        </span>
      )}
      <span className={`min-w-0 grow truncate font-bold ${nickname ? "" : "text-ink-soft"}`}>
        {nickname || t("hiddenName")}
      </span>
      {streak > 1 && <span className="shrink-0 text-ink-soft text-lg">{t("streak", { count: streak })}</span>}
      <span className="font-extrabold">{score}</span>
    </li>
  );
}
