// The end of a class: up to three steps, the highest in the middle, and the places after them.

import { useTranslations } from "next-intl";
import type { Standing, Together } from "../../../lib/session/together";
import { cutIn, type Placed } from "../../live/placed";
import { Mark } from "../../ui/mark";
import { podiumOf } from "./podium-places";
import { FoundSentence } from "./together-panel";

const heights: Record<number, string> = { 1: "h-[17rem]", 2: "h-[13.5rem]", 3: "h-[10.5rem]" };

/** What fits on a step, and beside the steps. */
const NAMES_ON_STEP = 4;
const OTHERS = 5;

interface PodiumProps {
  standings: readonly Standing[];
  together: Together | null;
}

export function Podium({ standings, together }: PodiumProps) {
  const t = useTranslations("screen");
  const { steps, others } = podiumOf(standings);
  const [first, second, third] = steps;
  const beside = others.slice(0, OTHERS);
  const cut = cutIn(beside);
  return (
    <div className="flex min-h-0 grow flex-col items-center justify-between gap-5 text-center">
      <div className="grid gap-1">
        <h2 className="font-extrabold text-3xl">{t("podium")}</h2>
        {together && together.rounds.length > 0 && <FoundSentence rounds={together.rounds} />}
      </div>
      <ol className="flex min-h-0 w-full max-w-[66rem] grow justify-center gap-6">
        {second && <Step equals={second} />}
        {first && <Step equals={first} />}
        {third && <Step equals={third} />}
        {!first && <li className="self-center text-2xl text-ink-soft">{t("noPoints")}</li>}
      </ol>
      <ol className="flex min-h-8 flex-wrap justify-center gap-x-10 gap-y-1 text-ink-soft text-lg">
        {beside.map((standing, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be hidden, so the row is all there is to tell them apart.
          <li key={index}>
            {standing.place}.{" "}
            <span className="inline-block max-w-[20rem] truncate align-bottom font-semibold text-ink">
              {standing.nickname || t("hiddenName")}
            </span>{" "}
            {standing.score}
            {standing.sharedBy > 1 && ` · ${t("shared")}`}
          </li>
        ))}
        {cut && <li>{t("moreInPlace", { ...cut })}</li>}
      </ol>
    </div>
  );
}

function Step({ equals }: { equals: Placed[] }) {
  const t = useTranslations("screen");
  const { place = 1, score = 0, sharedBy = 0 } = equals[0] ?? {};
  const shown = equals.slice(0, NAMES_ON_STEP);
  const more = sharedBy - shown.length;
  return (
    <li className="flex min-h-0 w-[20rem] min-w-0 flex-col items-center justify-end gap-3">
      {place === 1 && (
        <Mark className="size-20 shrink-0 transition-[translate,opacity] delay-500 duration-1000 starting:-translate-y-20 starting:opacity-0" />
      )}
      <p className={`max-w-full font-extrabold ${sharedBy > 1 ? "text-xl" : "text-2xl"}`}>
        {shown.map(({ nickname }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be hidden, so the row is all there is to tell them apart.
          <span key={index} className="block truncate">
            {nickname || t("hiddenName")}
          </span>
        ))}
        {more > 0 && <span className="block text-ink-soft">{t("more", { count: more })}</span>}
      </p>
      <div
        className={`grid min-h-[10.5rem] w-full shrink origin-bottom content-start justify-items-center gap-1 rounded-t-card pt-5 transition-[scale] duration-1000 starting:scale-y-0 ${heights[place]} ${place === 1 ? "bg-accent text-accent-ink" : "bg-line"}`}
      >
        <span className="font-extrabold text-4xl">{place}</span>
        {sharedBy > 1 && <span className="font-semibold text-lg">{t("shared")}</span>}
        <span className="font-bold text-xl">{t("points", { points: score })}</span>
      </div>
    </li>
  );
}
