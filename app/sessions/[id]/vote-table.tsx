// Step by step: how many voted, how often they were right one by one, and how often together.

"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { VoteRecord } from "../../../lib/training/vote-record";
import { lossText } from "../../training/losses/loss-text";
import { useLossName } from "../../training/losses/use-loss-name";
import { shareOf } from "../../training/votes/score-shares";

interface VoteTableProps {
  records: readonly VoteRecord[];
  /** Before each step. */
  losses: ArrayLike<number>;
  onShow: (step: number) => void;
}

export function VoteTable({ records, losses, onShow }: VoteTableProps) {
  const t = useTranslations("training.record");
  const format = useFormatter();
  const { ofSteps } = useLossName();
  const share = (part: number, whole: number) => {
    const of = shareOf(part, whole);
    return of === null ? "–" : format.number(of, { style: "percent" });
  };
  return (
    <div className="relative overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="border-line border-b-2 text-left align-bottom">
            {(["step", "voters", "votes", "single", "majority", "loss"] as const).map((column) => (
              <th key={column} scope="col" className="py-2 pr-4 font-semibold">
                {t(column)}
                {column === "loss" && <span className="block font-normal text-ink-soft">{ofSteps}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map(({ voters, votes, right, decided, decidedRight }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place among the steps.
            <tr key={index} className="border-line border-b">
              <th scope="row" className="py-1 pr-4 text-left font-semibold">
                <button
                  type="button"
                  onClick={() => onShow(index + 1)}
                  className="min-h-8 min-w-8 text-left underline underline-offset-4"
                >
                  <span className="sr-only">{t("show")} </span>
                  {index + 1}
                </button>
              </th>
              <td className="py-1 pr-4">{voters}</td>
              <td className="py-1 pr-4">{votes}</td>
              <td className="py-1 pr-4">{share(right, votes)}</td>
              <td className="py-1 pr-4">
                {share(decidedRight, decided)}{" "}
                <span className="text-ink-soft">{t("of", { decidedRight, decided })}</span>
              </td>
              <td className="py-1">{lossText(losses[index])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
