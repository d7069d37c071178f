// A blame question on the results page: how many gave each answer, and the expression it was about.

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { formatNumber } from "../../../lib/expression/format-number";
import { signs } from "../../../lib/micrograd/sign";
import { nodeName } from "../../graph/node-name";
import { signLooks } from "../../graph/sign-look";
import type { ResultsSurface } from "../surfaces";
import { signWords } from "./sign-words";

export function Votes({ reveal, summary, answered }: ComponentProps<ResultsSurface<"blame">["Votes"]>) {
  const t = useTranslations("questions.blame");
  const tResults = useTranslations("results");
  return (
    <ul className="grid gap-2">
      {signs.map((choice) => {
        const isRight = choice === reveal.sign;
        return (
          <li key={choice} className="grid grid-cols-[9rem_1fr_2.5rem] items-center gap-3 text-sm">
            <span className={isRight ? "font-bold" : ""}>
              <span aria-hidden="true" className={`inline-block w-5 font-bold ${signLooks[choice].text}`}>
                {signLooks[choice].glyph}
              </span>
              {t(signWords[choice])}
              {isRight && <span title={tResults("rightAnswer")}> ✓</span>}
              {isRight && <span className="sr-only"> ({tResults("rightAnswer")})</span>}
            </span>
            <span aria-hidden="true" className="h-5 overflow-hidden rounded-full bg-sunken">
              <span
                className={`block h-full rounded-full ${signLooks[choice].fill}`}
                style={{ width: `${(100 * summary[choice]) / Math.max(1, answered)}%` }}
              />
            </span>
            <span className="text-right font-semibold">{summary[choice]}</span>
          </li>
        );
      })}
    </ul>
  );
}

export function Details({ question, stage, reveal }: ComponentProps<ResultsSurface<"blame">["Details"]>) {
  const t = useTranslations("questions.blame");
  const name = nodeName(stage.nodes, stage.target);
  return (
    <>
      <pre className="mt-2 overflow-x-auto rounded-control bg-sunken px-4 py-3 font-mono">
        {question.expression}
      </pre>
      <p className="mt-2">{t("blameIs", { name, gradient: formatNumber(reveal.gradient) })}</p>
    </>
  );
}
