// What the class has found as one, question by question, and who has just moved up.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { isFound } from "../../../lib/session/is-found";
import type { NumberFound, Riser, Together } from "../../../lib/session/together";

/** So many rounds have a line each, with their numbers; more stand beside each other. */
const MOST_ROWS = 5;

export function TogetherPanel({ rounds, risers }: Together) {
  const t = useTranslations("screen");
  return (
    <section aria-label={t("together")} className="flex min-h-0 flex-col gap-8">
      {rounds.length > 0 && (
        <div className="grid gap-5 rounded-card border border-line bg-surface px-7 py-6">
          <FoundSentence rounds={rounds} />
          {rounds.length > MOST_ROWS ? <RoundBars rounds={rounds} /> : <RoundRows rounds={rounds} />}
        </div>
      )}
      {risers.length > 0 && <Risers risers={risers} />}
    </section>
  );
}

export function FoundSentence({ rounds }: { rounds: readonly NumberFound[] }) {
  const t = useTranslations("screen");
  const big = (chunks: ReactNode) => <span className="font-extrabold text-3xl">{chunks}</span>;
  const [only] = rounds;
  return (
    <p className="text-xl leading-snug">
      {only && rounds.length === 1
        ? t.rich("foundOne", { answered: only.answered, right: only.right, big })
        : t.rich("found", { found: rounds.filter(isFound).length, count: rounds.length, big })}
    </p>
  );
}

/** A line for each round, as long as the share that was right; what the class found has a tick, and half is a line. */
function RoundRows({ rounds }: { rounds: readonly NumberFound[] }) {
  const t = useTranslations("screen");
  const digits = Math.max(...rounds.map(({ answered }) => String(answered).length));
  return (
    <ol className="grid gap-3 text-xl">
      {rounds.map((round, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: rounds are only ever added at the end.
          key={index}
          style={{ gridTemplateColumns: `1.2em minmax(0, 1fr) ${2 * digits + 2}ch` }}
          className="grid items-center gap-4"
        >
          <span className="sr-only">{inWords(round, t)}</span>
          <span aria-hidden="true" className="font-bold text-ink-soft">
            {round.number ?? "–"}
          </span>
          <span
            aria-hidden="true"
            className="relative forced-color-adjust-none h-[1.7em] overflow-hidden rounded-md border-2 border-line-strong"
          >
            <span
              style={{ width: `${shareRight(round)}%` }}
              className={`grid h-full origin-left content-center justify-items-end pr-2 transition-[scale] duration-1000 starting:scale-x-0 ${isFound(round) ? "bg-accent text-accent-ink" : "border-line-strong border-r-2 bg-line"}`}
            >
              {isFound(round) && <span className="font-extrabold leading-none">✓</span>}
            </span>
            <span className="absolute inset-y-0 left-1/2 border-line-strong border-l-2 border-dashed" />
          </span>
          <span aria-hidden="true" className="whitespace-nowrap">
            <span className="font-extrabold">{round.right}</span>
            <span className="text-ink-soft"> / {round.answered}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

type Translate = ReturnType<typeof useTranslations<"screen">>;

const inWords = ({ number, ...found }: NumberFound, t: Translate) =>
  number === null ? t("networkFound", found) : t("roundFound", { number, ...found });

const shareRight = ({ right, answered }: NumberFound) => (100 * right) / Math.max(1, answered);

/** A column for each round, as high as the share that was right; what the class found has a tick, and half is a line. */
function RoundBars({ rounds }: { rounds: readonly NumberFound[] }) {
  const t = useTranslations("screen");
  return (
    <ol className="relative flex h-[9rem] items-stretch justify-start gap-[min(0.6rem,1%)] border-line-strong border-b-2 pr-16">
      <li
        aria-hidden="true"
        className="absolute inset-x-0 top-1/2 border-line-strong border-t-2 border-dashed"
      >
        <span className="absolute top-0 right-0 bg-surface pl-3 text-base text-ink-soft leading-none [transform:translateY(-50%)]">
          50%
        </span>
      </li>
      {rounds.map((round, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: rounds are only ever added at the end.
          key={index}
          className="relative flex min-w-0 max-w-[3.5rem] flex-1 flex-col justify-end"
        >
          <span className="sr-only">{inWords(round, t)}</span>
          <span
            aria-hidden="true"
            style={{ height: `${shareRight(round)}%` }}
            className={`grid origin-bottom forced-color-adjust-none content-start justify-items-center overflow-hidden rounded-t-md border-2 border-b-0 transition-[scale] duration-1000 starting:scale-y-0 ${isFound(round) ? "border-accent-deep bg-accent text-accent-ink" : "border-line-strong bg-line"}`}
          >
            {isFound(round) && <span className="font-extrabold text-lg leading-tight">✓</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Risers({ risers }: { risers: readonly Riser[] }) {
  const t = useTranslations("screen");
  return (
    <div className="grid gap-3 px-7">
      <h3 className="font-bold text-ink-soft text-xl">{t("risers")}</h3>
      <ul className="grid gap-2">
        {risers.map(({ nickname, from, to }) => (
          <li key={nickname} className="flex items-baseline gap-4 text-xl">
            <span aria-hidden="true" className="font-extrabold text-accent-deep">
              ▲
            </span>
            <span className="min-w-0 truncate font-bold">{nickname}</span>
            <span className="shrink-0 text-ink-soft">{t("from", { from, to })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
