// What each sample adds to a weight's blame, as a row with a bar; at the reveal the bars move end to end, and their sum comes below them.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { signOf } from "../../../lib/micrograd/sign";
import type { OneWeightStep } from "../../../lib/questions/weight/weight";
import type { Part, Sum } from "../../../lib/training/adding-up";
import type { ShownCard } from "../../../lib/training/shown-card";
import type { WeightCard } from "../../../lib/training/weight-card";
import { factorsText, signed, signLooks } from "../../graph/sign-look";
import { PULL_STRIPES } from "./pull-stripes";

interface AddingUpProps {
  card: WeightCard;
  shown: ShownCard;
  added: Sum;
  /** Null before the reveal: every bar begins at zero, and the sum is a secret. */
  at: OneWeightStep | null;
  /** Type size of the numbers. */
  className: string;
}

/** More rows than this have no room for larger type. */
const MOST_LARGE = 6;
/** All bars are on their way before the sum is said. */
const ALL_MS = 1_300;
const SLOWEST_MS = 300;
const MOVE_MS = 500;

export function AddingUp({ card, shown, added, at, className }: AddingUpProps) {
  const t = useTranslations("questions.weight");
  const { parts, sum } = added;
  const pause = Math.min(SLOWEST_MS, ALL_MS / parts.length);
  const isTold = at === "sum" || at === "place";
  const hasRows = shown.products !== null;
  return (
    <table className={`h-full w-full leading-tight ${parts.length > MOST_LARGE ? "text-base" : className}`}>
      <thead className="text-base text-ink-soft">
        <tr>
          <th className="py-1 pr-3 text-left font-medium">
            <span className="sr-only">{t("card.part")}</span>
          </th>
          <th className="whitespace-nowrap py-1 text-right font-medium max-lg:hidden">
            {hasRows && t("card.product")}
          </th>
          <th className="py-1 font-medium">
            <span className="sr-only">{t("card.share")}</span>
          </th>
          <th className="w-full min-w-24 py-1 font-medium">
            <span className="flex flex-wrap justify-between gap-x-2 *:whitespace-nowrap">
              <span className={signLooks["-"].text}>← {t("card.pushesDown")}</span>
              <span className={signLooks["+"].text}>{t("card.pushesUp")} →</span>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, i) => (
          <tr key={`${part.of} ${part.row}`} className={hasRows ? "" : "h-[2em]"}>
            <th className="whitespace-nowrap pr-3 text-left font-semibold">
              <PartName part={part} card={card} />
            </th>
            <td className="whitespace-nowrap text-right max-lg:hidden">
              <Factors part={part} card={card} digits={shown.digits} />
            </td>
            <td className="whitespace-nowrap pr-4 pl-3 text-right">
              <SignedNumber value={part.value} digits={shown.digits} />
            </td>
            <BarCell
              added={added}
              after={at === null ? null : part.before + part.value}
              isLast={i === parts.length - 1}
              delay={at === "adding" ? i * pause : null}
            >
              <SignedBar
                key={at === "adding" ? "moves" : "rests"}
                added={added}
                from={at === null ? 0 : part.before}
                value={part.value}
                isPull={part.of === "penalty"}
                delay={at === "adding" ? i * pause : null}
              />
            </BarCell>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="h-[2.8em] font-bold">
          <th className="whitespace-nowrap border-ink border-t-2 pr-3 text-left">{t("card.sum")}</th>
          <td className="border-ink border-t-2 max-lg:hidden" />
          <td className="whitespace-nowrap border-ink border-t-2 pr-4 text-right text-[1.25em] leading-none">
            {isTold ? <SignedNumber value={sum} digits={3} /> : "?"}
          </td>
          <BarCell added={added} after={null} isSum>
            {isTold && <SignedBar added={added} from={0} value={sum} isSum delay={null} />}
          </BarCell>
        </tr>
      </tfoot>
    </table>
  );
}

function PartName({ part: { of, row }, card }: { part: Part; card: WeightCard }) {
  const t = useTranslations("questions.weight.card");
  if (of === "sample") return t("sample", { number: (card.rows[row ?? 0]?.sample ?? 0) + 1 });
  if (of === "penalty") return t("penaltyShort");
  return t(of === "up" ? "allUpShort" : "allDownShort");
}

function Factors({ part: { row, value }, card, digits }: { part: Part; card: WeightCard; digits: number }) {
  const factors = row === null ? undefined : card.rows[row];
  return factors ? factorsText([factors.input, factors.above], value, digits) : null;
}

function SignedNumber({ value, digits }: { value: number; digits: number }) {
  return <span className={`font-bold ${signLooks[signOf(value)].text}`}>{signed(value, digits)}</span>;
}

/** In percent of the stretch. */
const placeOf = ({ low, high }: Sum, x: number) => (100 * (x - low)) / (high - low || 1);

interface BarCellProps {
  added: Sum;
  /** Where the next bar begins; null where none follows. */
  after: number | null;
  isLast?: boolean;
  /** When the bar that ends there is on its way. */
  delay?: number | null;
  isSum?: boolean;
  children: ReactNode;
}

function BarCell({ added, after, isLast = false, delay = null, isSum = false, children }: BarCellProps) {
  const link = useMoving<HTMLSpanElement>(
    [{ opacity: 0 }, { opacity: 0, offset: 0.8 }, { opacity: 1 }],
    delay,
  );
  return (
    <td aria-hidden="true" className={`relative ${isSum ? "border-ink border-t-2" : ""}`}>
      <span className="-ml-px absolute inset-y-0 w-0.5 bg-ink" style={{ left: `${placeOf(added, 0)}%` }} />
      {after !== null && (
        <span
          ref={link}
          className={`-ml-px absolute top-1/2 border-ink-soft border-l-2 border-dotted ${isLast ? "h-1/2" : "h-full"}`}
          style={{ left: `${placeOf(added, after)}%` }}
        />
      )}
      {children}
    </td>
  );
}

/** Moves once, after `delay` ms; where that is null, and where motion is reduced, it is there at once. */
function useMoving<Part extends Element>(frames: Keyframe[], delay: number | null) {
  const moved = useRef<Part>(null);
  const way = JSON.stringify(frames);
  useEffect(() => {
    if (delay === null || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const timing = { duration: MOVE_MS, delay, easing: "ease-in-out", fill: "backwards" } as const;
    const moving = moved.current?.animate(JSON.parse(way) as Keyframe[], timing);
    return () => moving?.cancel();
  }, [way, delay]);
  return moved;
}

interface SignedBarProps {
  added: Sum;
  from: number;
  value: number;
  isPull?: boolean;
  isSum?: boolean;
  /** When it moves from zero to its place, in milliseconds; null where it stays. */
  delay: number | null;
}

function SignedBar({ added, from, value, isPull = false, isSum = false, delay }: SignedBarProps) {
  const [left, right] = [from, from + value].map((x) => placeOf(added, x)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  const width = Math.max(0.6, right - left);
  const shift = ((placeOf(added, 0) - placeOf(added, from)) / width) * 100;
  const bar = useMoving<HTMLSpanElement>(
    [{ transform: `translateX(${shift}%)` }, { transform: "none" }],
    delay,
  );
  if (value === 0) return null;
  const look = signLooks[signOf(value)];
  return (
    <span
      ref={bar}
      className={`absolute inset-y-[12%] my-auto grid place-items-center rounded-sm font-extrabold leading-none ${isSum ? "max-h-[1.9em] text-[1.2em]" : "max-h-[1.5em]"} ${look.fill} ${look.onFill} ${isPull ? "border-2 border-ink" : ""}`}
      style={{ left: `${left}%`, width: `${width}%`, backgroundImage: isPull ? PULL_STRIPES : undefined }}
    >
      {!isPull && width > 12 ? look.glyph : ""}
    </span>
  );
}
