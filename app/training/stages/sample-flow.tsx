// The sample on show in one line: what goes in, what comes out, what was wanted; at rest, how many samples are right.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatNumber } from "../../../lib/expression/format-number";
import { usePicture } from "../picture/run-on-show";
import { LabelMark } from "./label-mark";

interface Fact {
  name: string;
  value: ReactNode;
}

export function SampleFlow() {
  const t = useTranslations("training");
  const { samples, scores, sample } = usePicture();
  const right = useRight();
  const { x, label } = samples[sample] ?? { x: [], label: 1 };
  const facts = [
    {
      name: t("sampleOf", { number: sample + 1, count: samples.length }),
      value: `(${x.map(short).join(", ")})`,
    },
    { name: t("score"), value: short(scores[sample] as number) },
    { name: t("wanted"), value: <LabelMark label={label} /> },
    right,
  ];
  return <Facts facts={facts} />;
}

/** Of a network at rest. */
export function RestFacts() {
  const t = useTranslations("training");
  const { parameters } = usePicture();
  return <Facts facts={[useRight(), { name: t("knobs"), value: parameters.length }]} />;
}

function useRight(): Fact {
  const t = useTranslations("training");
  const { samples, scores } = usePicture();
  const right = samples.filter((each, index) => (scores[index] as number) > 0 === each.label > 0).length;
  return { name: t("allSamples"), value: t("rightCount", { right, count: samples.length }) };
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-2">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-base text-ink-soft">{name}</dt>
          <dd className="font-bold text-xl md:text-2xl">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const short = (x: number) => formatNumber(Number(x.toFixed(2)));
