// One weight's card, to be solved by hand: what goes through it times the blame handed back, sample by sample, as signed bars to add up.

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import { signOf } from "../../../lib/micrograd/sign";
import type { CardRow } from "../../../lib/training/weight-card";
import { bracketed, signed, signLooks } from "../../graph/sign-look";

interface WeightCardProps {
  title: string;
  rows: readonly CardRow[];
  /** What the pull on large weights adds; null where there is none. */
  penalty: number | null;
}

/** More rows than this are drawn as thin bars without their numbers. */
const MOST_NUMBERED = 8;

export function WeightCard({ title, rows, penalty }: WeightCardProps) {
  const t = useTranslations("questions.weight.card");
  const largest = Math.max(1e-12, ...rows.map(({ product }) => Math.abs(product)), Math.abs(penalty ?? 0));
  return (
    <section className="grid gap-2 rounded-card border border-line bg-surface p-4 shadow-card">
      <h2 className="font-bold text-base leading-snug">{title}</h2>
      <p className="text-ink-soft text-sm">{t("hint")}</p>
      {rows.length <= MOST_NUMBERED ? (
        <ul className="grid gap-1.5">
          {rows.map((row) => (
            <li key={row.sample} className="grid grid-cols-[1fr_7.5rem] items-center gap-2">
              <span className="text-sm">
                {rounded(row.input)} × {bracketed(Number(row.above.toPrecision(2)))} ={" "}
                <span className={`font-bold ${signLooks[signOf(row.product)].text}`}>
                  {signed(Number(row.product.toPrecision(2)))}
                </span>
              </span>
              <SignedBar share={row.product / largest} />
            </li>
          ))}
          {penalty !== null && (
            <li className="grid grid-cols-[1fr_7.5rem] items-center gap-2">
              <span className="text-sm">
                {t("penalty")} <span className="font-bold">{signed(Number(penalty.toPrecision(2)))}</span>
              </span>
              <SignedBar share={penalty / largest} />
            </li>
          )}
        </ul>
      ) : (
        <ManyBars rows={rows} largest={largest} />
      )}
    </section>
  );
}

const rounded = (x: number) => formatNumber(Number(x.toPrecision(2)));

/** From the middle to the right for more loss, to the left for less. */
function SignedBar({ share }: { share: number }) {
  const look = signLooks[signOf(share)];
  const width = Math.max(2, Math.abs(share) * 50);
  return (
    <span aria-hidden="true" className="relative block h-5 rounded-sm bg-sunken">
      <span
        className={`absolute inset-y-0 grid place-items-center rounded-sm font-extrabold text-xs leading-none ${look.fill} ${look.onFill}`}
        style={{ width: `${width}%`, left: share < 0 ? `${50 - width}%` : "50%" }}
      >
        {Math.abs(share) > 0.3 ? look.glyph : ""}
      </span>
      <span className="absolute inset-y-0 left-1/2 w-0.5 -translate-x-1/2 bg-ink" />
    </span>
  );
}

/** Up for more loss, down for less: the larger side wins. */
function ManyBars({ rows, largest }: { rows: readonly CardRow[]; largest: number }) {
  const t = useTranslations("questions.weight.card");
  const up = rows.filter(({ product }) => product > 0).length;
  const down = rows.filter(({ product }) => product < 0).length;
  return (
    <div role="img" aria-label={t("many", { up, down })} className="relative flex h-36 gap-px">
      {rows.map(({ sample, product }) => {
        const height = (Math.abs(product) / largest) * 50;
        return (
          <span key={sample} className="relative min-w-0 grow">
            <span
              className={`absolute inset-x-0 ${product < 0 ? "bg-minus" : "bg-plus"}`}
              style={
                product < 0 ? { top: "50%", height: `${height}%` } : { bottom: "50%", height: `${height}%` }
              }
            />
          </span>
        );
      })}
      <span className="absolute inset-x-0 top-1/2 h-0.5 -translate-y-1/2 bg-ink" />
      <span className={`absolute top-0 left-0 font-extrabold ${signLooks["+"].text}`}>+</span>
      <span className={`absolute bottom-0 left-0 font-extrabold ${signLooks["-"].text}`}>−</span>
    </div>
  );
}
