// The samples as a table: what goes in, what should come out, what does, and the miss as a bar. For data that has no plane to be drawn on.

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import { Typeset } from "../network/weight-name";
import { usePicture } from "../picture/run-on-show";
import { LabelMark } from "./label-mark";

/** More rows than this are not readable from the back of a room. */
const MOST_ROWS = 8;

export function SampleTable({ onSelect }: { onSelect?: (sample: number) => void }) {
  const t = useTranslations("training");
  const { samples, scores, sample } = usePicture();
  const from = Math.max(0, Math.min(sample - 3, samples.length - MOST_ROWS));
  const rows = samples.slice(from, from + MOST_ROWS);
  return (
    <table className="w-full border-separate border-spacing-y-1 text-right text-base">
      <thead className="text-ink-soft">
        <tr>
          <th className="px-2 text-left font-medium">{t("sample")}</th>
          {samples[0]?.x.map((_, input) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an input is its place.
            <th key={input} className="px-2 font-medium">
              <Typeset letter="x" below={input + 1} />
              <span className="sr-only">{t("inputName", { number: input + 1 })}</span>
            </th>
          ))}
          <th className="px-2 font-medium">{t("wanted")}</th>
          <th className="px-2 font-medium">{t("says")}</th>
          <th className="px-2 font-medium">
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
              className={index === sample ? "bg-accent-soft" : ""}
              aria-current={index === sample || undefined}
            >
              <td className="rounded-l-control px-2 text-left font-semibold">
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
                <td key={place} className="px-2 py-1">
                  {formatNumber(input)}
                </td>
              ))}
              <td className="px-2 py-1 font-semibold">
                <LabelMark label={label} />
              </td>
              <td className="px-2 py-1 font-semibold">{formatNumber(Number(score.toFixed(3)))}</td>
              <td className="rounded-r-control px-2 py-1 font-bold">
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
