// The sample on show in one line: what goes in, what comes out, what was wanted.

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import { lossText } from "../losses/loss-text";
import { usePicture } from "../picture/run-on-show";
import { LabelMark } from "./label-mark";

export function SampleFlow() {
  const t = useTranslations("training");
  const { samples, scores, misses, sample } = usePicture();
  const { x, label } = samples[sample] ?? { x: [], label: 1 };
  const right = samples.filter((each, index) => (scores[index] as number) > 0 === each.label > 0).length;
  const facts = [
    {
      name: t("sampleOf", { number: sample + 1, count: samples.length }),
      value: `(${x.map(short).join(", ")})`,
    },
    { name: t("score"), value: short(scores[sample] as number) },
    { name: t("wanted"), value: <LabelMark label={label} /> },
    { name: t("miss"), value: lossText(misses[sample]) },
    { name: t("allSamples"), value: t("rightCount", { right, count: samples.length }) },
  ];
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-2">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-base text-ink-soft">{name}</dt>
          <dd className="font-bold text-xl">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const short = (x: number) => formatNumber(Number(x.toFixed(2)));
