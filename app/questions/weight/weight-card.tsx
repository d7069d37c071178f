// One weight's card, to be solved by hand: what goes through it times the blame handed back, sample by sample, as signed bars to add up.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { signOf } from "../../../lib/micrograd/sign";
import { barsOn, type DealtCard, numbersOn, totalsOn } from "../../../lib/training/dealt-card";
import { shownCard } from "../../../lib/training/shown-card";
import type { CardRow, WeightCard as Worked } from "../../../lib/training/weight-card";
import { factorsText, signed, signLooks } from "../../graph/sign-look";
import { ManyBars } from "./many-bars";
import { PULL_STRIPES } from "./pull-stripes";

interface WeightCardProps {
  title: ReactNode;
  card: DealtCard;
  /** On a small phone, or one on its side, the first card alone says what is to be done, below its rows: the others need the room. */
  isFirst?: boolean;
}

export function WeightCard({ title, card, isFirst = true }: WeightCardProps) {
  const t = useTranslations("questions.weight.card");
  return (
    <section className="grid gap-2 rounded-card border border-line bg-surface p-4 shadow-card low:gap-1.5 low:p-3 flat:gap-1.5 flat:p-3">
      <h2 className="font-bold text-base leading-snug">{title}</h2>
      <p
        className={`text-ink-soft text-sm low:leading-snug ${isFirst ? "low:order-last flat:order-last" : "low:hidden flat:hidden"}`}
      >
        {t(card.penalty === null ? "hint" : "hintWithPull")}
      </p>
      <CardBars card={card} />
    </section>
  );
}

/** What is to be added up, or was. */
export function CardBars({ card }: { card: DealtCard }) {
  return "bars" in card ? (
    <ManyBars bars={barsOn(card)} shown={totalsOn(card)} />
  ) : (
    <NumberedRows card={numbersOn(card)} />
  );
}

function NumberedRows({ card }: { card: Worked }) {
  const { rows, penalty } = card;
  const { digits } = shownCard(card);
  const t = useTranslations("questions.weight.card");
  const sizes = [...rows.map(({ product }) => product), penalty ?? 0].map(Math.abs);
  const largest = Math.max(...sizes) || 1;
  return (
    <ul className="grid gap-1.5">
      {rows.map((row) => (
        <BarRow key={row.sample} share={row.product / largest}>
          <Product row={row} digits={digits} />
        </BarRow>
      ))}
      {penalty !== null && (
        <BarRow share={penalty / largest} isPull>
          {t("penalty")} <SignedNumber value={penalty} digits={digits} />
        </BarRow>
      )}
    </ul>
  );
}

function Product({ row: { input, above, product }, digits }: { row: CardRow; digits: number }) {
  return (
    <>
      {factorsText([input, above], product, digits)} <SignedNumber value={product} digits={digits} />
    </>
  );
}

function SignedNumber({ value, digits }: { value: number; digits: number }) {
  return <span className={`font-bold ${signLooks[signOf(value)].text}`}>{signed(value, digits)}</span>;
}

interface BarRowProps {
  /** Of half the width, from −1 to 1. */
  share: number;
  isPull?: boolean;
  children: ReactNode;
}

function BarRow({ share, isPull = false, children }: BarRowProps) {
  return (
    <li className="grid grid-cols-[1fr_7.5rem] items-center gap-2 low:grid-cols-[1fr_4.5rem]">
      <span className="wrap-anywhere text-sm">{children}</span>
      <SignedBar share={share} isPull={isPull} />
    </li>
  );
}

/** From the middle to the right for more loss, to the left for less. */
function SignedBar({ share, isPull }: { share: number; isPull: boolean }) {
  const look = signLooks[signOf(share)];
  const width = Math.max(2, Math.abs(share) * 50);
  return (
    <span aria-hidden="true" className="relative block h-5 rounded-sm bg-sunken">
      <span
        className={`absolute inset-y-0 grid place-items-center rounded-sm font-extrabold text-xs leading-none ${look.fill} ${look.onFill} ${isPull ? "border-2 border-ink" : ""}`}
        style={{
          width: `${width}%`,
          left: share < 0 ? `${50 - width}%` : "50%",
          backgroundImage: isPull ? PULL_STRIPES : undefined,
        }}
      >
        {!isPull && Math.abs(share) > 0.3 ? look.glyph : ""}
      </span>
      <span className="absolute inset-y-0 left-1/2 -ml-px w-0.5 bg-ink" />
    </span>
  );
}
