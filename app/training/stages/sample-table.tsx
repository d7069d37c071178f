// The samples as a table: what goes in, what should come out, what does, and the miss as a bar. For data that has no plane to be drawn on.

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import { Typeset } from "../network/weight-name";
import { usePicture } from "../picture/run-on-show";
import { LabelMark } from "./label-mark";

/** More rows than this are not readable from the back of a room. */
const MOST_ROWS = 8;

/** A laptop has less room for it beside what the teacher works with, and is read from close by. */
const BESIDE_CONTROLS = "max-2xl:text-sm max-2xl:[&_td]:px-1 max-2xl:[&_th]:px-1";

interface SampleTableProps {
  /** The sample on show; null while none is. */
  current: number | null;
  /** What the network said before the last step. */
  before?: Float64Array;
  onSelect?: (sample: number) => void;
}

export function SampleTable({ current, before, onSelect }: SampleTableProps) {
  const t = useTranslations("training");
  const { samples, scores, sample } = usePicture();
  const from = Math.max(0, Math.min(sample - 3, samples.length - MOST_ROWS));
  const rows = samples.slice(from, from + MOST_ROWS);
  return (
    <table
      className={`w-full border-separate border-spacing-y-1 text-right text-base ${onSelect ? BESIDE_CONTROLS : ""}`}
    >
      <thead className="text-ink-soft">
        <tr>
          <th className="px-1.5 text-left font-medium">{t("sample")}</th>
          {samples[0]?.x.map((_, input) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an input is its place.
            <th key={input} className="px-1.5 font-medium">
              <Typeset letter="x" below={input + 1} />
              <span className="sr-only">{t("inputName", { number: input + 1 })}</span>
            </th>
          ))}
          <th className="px-1.5 font-medium">{t("wanted")}</th>
          {before && <th className="px-1.5 font-medium">{t("saidBefore")}</th>}
          <th className="px-1.5 font-medium">{t(before ? "saysNow" : "says")}</th>
          <th className="px-1.5 font-medium">
            <span className="sr-only">{t("rightOrWrong")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ x, label }, row) => {
          const index = from + row;
          const score = scores[index] as number;
          const isRight = score > 0 === label > 0;
          return (
            <tr
              key={index}
              className={index === current ? "bg-accent-soft" : ""}
              aria-current={index === current || undefined}
            >
              <td className="rounded-l-control px-1.5 text-left font-semibold">
                {onSelect ? (
                  <button
                    type="button"
                    onClick={() => onSelect(index)}
                    className="min-h-9 min-w-9 text-left underline underline-offset-4"
                  >
                    {index + 1}
                  </button>
                ) : (
                  index + 1
                )}
              </td>
              {x.map((input, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an input is its place.
                <td key={place} className="px-1.5 py-1">
                  {formatNumber(input)}
                </td>
              ))}
              <td className="px-1.5 py-1 font-semibold">
                <LabelMark label={label} />
              </td>
              {before && <td className="px-1.5 py-1 text-ink-soft">{shown(before[index] as number)}</td>}
              <td className="px-1.5 py-1 font-semibold">{shown(score)}</td>
              <td className="rounded-r-control px-1.5 py-1 font-bold">
                <span aria-hidden="true">{isRight ? "✓" : "✗"}</span>
                <span className="sr-only">{isRight ? t("right") : t("wrong")}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const shown = (score: number) => formatNumber(Number(score.toFixed(2)));
