// What the lines and badges of the class's verdicts mean, in words.

"use client";

import { useTranslations } from "next-intl";
import type { Sign } from "../../../lib/micrograd/sign";
import type { ClassSaid, Said } from "./said";
import { SaidBadge } from "./said-badges";
import { saidLook } from "./said-look";

const decided = (sign: Sign, confidence: number): Said => ({
  sign,
  confidence,
  outcome: "decided",
  isRight: null,
});
const without = (outcome: Exclude<Said["outcome"], "decided">): Said => ({
  sign: "0",
  confidence: 0,
  outcome,
  isRight: null,
});

/** Only what can be seen in the drawing is explained. */
export function SaidLegend({ said }: { said: ClassSaid }) {
  const t = useTranslations("training.said");
  const all = [...said.values()];
  const isMarked = all.some(({ isRight }) => isRight !== null);
  const has = (outcome: Said["outcome"]) => all.some((each) => each.outcome === outcome);
  return (
    <ul className="flex flex-wrap items-center justify-center gap-x-5 gap-y-1 text-base text-ink-soft max-md:text-sm">
      <Item sample={decided("+", 1)}>{t("up")}</Item>
      <Item sample={decided("-", 1)}>{t("down")}</Item>
      <Item sample={decided("+", 0.25)}>{t("unsure")}</Item>
      {has("tied") && <Item sample={without("tied")}>{t("tied")}</Item>}
      {has("undecided") && <Item sample={without("undecided")}>{t("undecided")}</Item>}
      {has("unasked") && <Item sample={without("unasked")}>{t("unasked")}</Item>}
      {isMarked && (
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="font-extrabold">
            ✓ ✕
          </span>
          {t("marks")}
        </li>
      )}
    </ul>
  );
}

/** Units of the drawing. */
const [WIDTH, HEIGHT, REM] = [64, 22, 16];

function Item({ sample, children }: { sample: Said; children: string }) {
  return (
    <li className="flex items-center gap-2">
      <Sample said={sample} />
      {children}
    </li>
  );
}

function Sample({ said }: { said: Said }) {
  const { stroke, width, dash, opacity } = saidLook(said, 1);
  const units = dash
    ?.split(" ")
    .map((length) => Number.parseFloat(length) * REM)
    .join(" ");
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className="h-[0.9em] shrink-0">
      <line
        x2={WIDTH}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
        strokeWidth={width * REM * 1.3}
        strokeDasharray={units}
        className={stroke}
        opacity={opacity}
      />
      <g transform={`translate(${WIDTH / 2} ${HEIGHT / 2})`}>
        <SaidBadge said={said} radius={HEIGHT / 2 - 1} />
      </g>
    </svg>
  );
}
