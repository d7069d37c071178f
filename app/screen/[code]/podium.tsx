// The end of a class: three steps, the highest in the middle, and the places after them.

import { useTranslations } from "next-intl";
import type { Standing } from "../../../lib/session/views";
import { Mark } from "../../ui/mark";

const STEPS = 3;

/** Equal places stand on equal steps. */
const heights: Record<number, string> = { 1: "h-[19rem]", 2: "h-[13rem]", 3: "h-[9rem]" };

export function Podium({ standings }: { standings: readonly Standing[] }) {
  const t = useTranslations("screen");
  const [first, second, third] = standings.slice(0, STEPS);
  const others = standings.slice(STEPS, STEPS + 5);
  const steps = [second, first, third].filter((step) => step !== undefined);
  return (
    <div className="flex grow flex-col items-center justify-between gap-6 text-center">
      <h1 className="font-extrabold text-3xl">{t("podium")}</h1>
      <ol className="flex w-full max-w-[64rem] grow items-end justify-center gap-6">
        {steps.map((standing) => (
          <Step key={steps.indexOf(standing)} standing={standing} />
        ))}
      </ol>
      {others.length > 0 && (
        <ol className="flex flex-wrap justify-center gap-x-10 gap-y-1 text-lg text-ink-soft">
          {others.map((standing, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names may be hidden, so the row is all there is to tell them apart.
            <li key={index}>
              {standing.place}.{" "}
              <span className="font-semibold text-ink">{standing.nickname || t("hiddenName")}</span>{" "}
              {standing.score}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Step({ standing }: { standing: Standing }) {
  const t = useTranslations("screen");
  const { place, nickname, score } = standing;
  return (
    <li className="flex w-[18rem] flex-col items-center gap-3">
      {place === 1 && (
        <Mark className="size-28 transition-[translate,opacity] delay-500 duration-1000 starting:-translate-y-20 starting:opacity-0" />
      )}
      <p className="max-w-full truncate font-extrabold text-2xl">{nickname || t("hiddenName")}</p>
      <div
        className={`grid w-full origin-bottom content-start justify-items-center gap-1 rounded-t-card pt-5 transition-[scale] duration-1000 starting:scale-y-0 ${heights[place] ?? heights[STEPS]} ${place === 1 ? "bg-accent text-accent-ink" : "bg-sunken"}`}
      >
        <span className="font-extrabold text-4xl">{place}</span>
        <span className="font-bold text-xl">{t("points", { points: score })}</span>
      </div>
    </li>
  );
}
