// What the lines and badges of the class's verdicts mean, in words; part of the legend.

"use client";

import { useTranslations } from "next-intl";
import type { Sign } from "../../../lib/micrograd/sign";
import { type ClassSaid, isRight, type Said } from "../network/said";
import { isAnswered, SaidBadge } from "../network/said-badges";
import { saidLook } from "../network/said-look";
import { LegendItem, SAMPLE_HEIGHT, SAMPLE_REM, SampleDrawing } from "./legend-item";

const decided = (sign: Sign, confidence: number): Said => ({
  sign,
  confidence,
  outcome: "decided",
  truth: null,
});
const marked = (sign: Sign): Said => ({ ...decided(sign, 1), truth: "+" });
const without = (outcome: Exclude<Said["outcome"], "decided">): Said => ({
  sign: "0",
  confidence: 0,
  outcome,
  truth: null,
});

/** Only what can be seen in the drawing is explained. */
export function SaidItems({ said }: { said: ClassSaid }) {
  const t = useTranslations("training.said");
  const all = [...said.values()];
  const isMarked = all.some(({ truth }) => truth !== null);
  const has = (outcome: Said["outcome"]) => all.some((each) => each.outcome === outcome);
  const isUnsure = all.some(({ outcome, confidence }) => outcome === "decided" && confidence < 1);
  const item = (sample: Said, text: string) => (
    <LegendItem sample={<SaidSample said={sample} />}>{text}</LegendItem>
  );
  const both = (
    <>
      <SaidSample said={decided("+", 1)} />
      <SaidSample said={decided("-", 1)} />
    </>
  );
  return (
    <>
      {isMarked ? (
        <>
          {all.some(isRight) && item(marked("+"), t("isRight"))}
          {all.some((each) => isRight(each) === false) && item(marked("-"), t("isWrong"))}
        </>
      ) : (
        <>
          <LegendItem sample={both}>{t("upDown")}</LegendItem>
          {isUnsure && item(decided("+", 0.25), t("unsure"))}
        </>
      )}
      {has("tied") && item(without("tied"), t("tied"))}
      {has("undecided") && item(without("undecided"), t("undecided"))}
      {has("unasked") && item(without("unasked"), t("unasked"))}
    </>
  );
}

const WIDTH = 64;
const MIDDLE = SAMPLE_HEIGHT / 2;

function SaidSample({ said }: { said: Said }) {
  const { stroke, width, dash, opacity } = saidLook(said, 1);
  const units = dash
    ?.split(" ")
    .map((length) => Number.parseFloat(length) * SAMPLE_REM)
    .join(" ");
  return (
    <SampleDrawing width={WIDTH}>
      <line
        x2={WIDTH}
        y1={MIDDLE}
        y2={MIDDLE}
        strokeWidth={width * SAMPLE_REM * 1.3}
        strokeDasharray={units}
        className={stroke}
        opacity={opacity}
      />
      {isAnswered(said) && (
        <g transform={`translate(${WIDTH / 2} ${MIDDLE})`}>
          <SaidBadge said={said} radius={MIDDLE - 1} hasRoom={isRight(said) === false} />
        </g>
      )}
    </SampleDrawing>
  );
}
