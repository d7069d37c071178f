// The three answers, and how the class chose among them once nobody can answer any more.

import { useTranslations } from "next-intl";
import { type Sign, type SignCount, signs } from "../../lib/micrograd/sign";
import { signLooks } from "../graph/sign-look";
import { type SignsAre, useSaySign } from "./say-sign";
import { shareOfAnswers } from "./share-of-answers";

interface VoteBarsProps {
  /** Null while they are secret: then the answers are only named. */
  votes: SignCount | null;
  /** How the class voted before it discussed, above the new bars. */
  before?: SignCount | null;
  /** The right answer, once it may be known. */
  right?: Sign;
  are?: SignsAre;
  /** Type size of the words. */
  className?: string;
}

/** Beside each other where that leaves room for the words, else below each other. */
const IN_A_ROW = "flex flex-wrap gap-[0.8em] *:min-w-0 *:grow *:basis-[calc((28em-100%)*999)]";

export function VoteBars({ votes, before, right, are = "loss", className = "text-base" }: VoteBarsProps) {
  const t = useTranslations("live");
  const say = useSaySign(are);
  return (
    <ul className={`${IN_A_ROW} ${className}`}>
      {signs.map((sign) => {
        const look = signLooks[sign];
        const count = votes?.[sign] ?? 0;
        const isRight = sign === right;
        return (
          <li
            key={sign}
            className={`grid gap-[0.3em] rounded-card border-2 px-[0.7em] py-[0.45em] ${isRight ? "border-ink bg-raised" : "border-line bg-surface"}`}
          >
            <div className="flex items-center gap-[0.5em] min-h-[1.6em] font-semibold leading-tight">
              <span
                aria-hidden="true"
                className={`grid size-[1.6em] shrink-0 place-items-center rounded-full font-extrabold leading-none ${look.fill} ${look.onFill}`}
              >
                {look.glyph}
              </span>
              <span className="min-w-0 grow">{say(sign)}</span>
              {isRight && <span className="shrink-0 font-extrabold">✓</span>}
              {votes && <span className="shrink-0 font-extrabold text-[1.5em] leading-none">{count}</span>}
            </div>
            {before && (
              <div className="flex items-center gap-[0.6em] text-ink-soft">
                <span className="shrink-0">{t("votedBefore", { count: before[sign] })}</span>
                <Bar
                  share={shareOfAnswers(before[sign], Object.values(before))}
                  fill={`${look.fill} opacity-45`}
                />
              </div>
            )}
            <Bar
              share={shareOfAnswers(count, Object.values(votes ?? {}))}
              fill={votes ? look.fill : "bg-sunken"}
            />
            {isRight && <span className="sr-only">{t("rightAnswer")}</span>}
          </li>
        );
      })}
    </ul>
  );
}

export function Bar({ share, fill }: { share: number; fill: string }) {
  return (
    <div
      aria-hidden="true"
      className="h-[0.7em] grow overflow-hidden rounded-full bg-line forced-color-adjust-none"
    >
      <div
        className={`h-full origin-left rounded-full transition-transform duration-500 ${fill}`}
        style={{ transform: `scaleX(${share})` }}
      />
    </div>
  );
}
