// The samples of the legend, drawn by what draws the pictures.

import { useTranslations } from "next-intl";
import { signLooks } from "../../graph/sign-look";
import { type Fill, FilledLine } from "../network/filled-lines";
import { ValueDisc } from "../network/value-disc";
import { WEIGHT_STROKE, weightLook } from "../network/weight-look";
import { Typeset } from "../network/weight-name";
import { DataPoint } from "../plane/data-point";
import { SAMPLE_HEIGHT, SAMPLE_REM, SampleDrawing } from "./legend-item";

const MIDDLE = SAMPLE_HEIGHT / 2;
const RADIUS = MIDDLE - 2;

/** From thin to wide. */
export function WeightSample() {
  return (
    <SampleDrawing width={72}>
      {[0.1, 1.2, 3].map((weight, index) => (
        <line
          key={weight}
          x1={index * 26}
          x2={index * 26 + 20}
          y1={MIDDLE}
          y2={MIDDLE}
          strokeWidth={weightLook(weight, 1).width * SAMPLE_REM * 1.3}
          className={WEIGHT_STROKE}
        />
      ))}
    </SampleDrawing>
  );
}

/** From light to dark. */
export function ValueSample() {
  return (
    <SampleDrawing width={66}>
      {[0, 0.5, 2].map((value, index) => (
        <g key={value} transform={`translate(${MIDDLE + index * SAMPLE_HEIGHT} ${MIDDLE})`}>
          <ValueDisc value={value} radius={RADIUS} rem={SAMPLE_REM} />
        </g>
      ))}
    </SampleDrawing>
  );
}

interface DashSampleProps {
  hasLine?: boolean;
  hasDisc?: boolean;
}

/** A dashed line, where lines are weights, and a dashed rim, where discs are values. */
export function DashSample({ hasLine = false, hasDisc = false }: DashSampleProps) {
  const start = hasLine ? 44 : 0;
  return (
    <SampleDrawing width={hasDisc ? start + SAMPLE_HEIGHT : 38}>
      {hasLine && (
        <line
          x2={38}
          y1={MIDDLE}
          y2={MIDDLE}
          strokeWidth={4}
          strokeDasharray="9 5"
          className={WEIGHT_STROKE}
        />
      )}
      {hasDisc && (
        <g transform={`translate(${start + MIDDLE} ${MIDDLE})`}>
          <ValueDisc value={-0.3} radius={RADIUS} rem={SAMPLE_REM} />
        </g>
      )}
    </SampleDrawing>
  );
}

/** Light where a neuron gives little, dark where it gives much. */
export function MapSample() {
  return (
    <SampleDrawing width={SAMPLE_HEIGHT}>
      <rect x={1} y={1} width={20} height={20} rx={3} className="fill-surface stroke-ink" />
      <path d="M8 1H18A3 3 0 0 1 21 4V21Z" opacity={0.3} className="fill-ink" />
      <path d="M14 1H18A3 3 0 0 1 21 4V14Z" opacity={0.5} className="fill-ink" />
    </SampleDrawing>
  );
}

/** From small to large. */
export function MissSample() {
  return (
    <SampleDrawing width={62}>
      {[4, 6.5, RADIUS].map((size, index) => (
        <circle
          key={size}
          cx={6 + index * 20}
          cy={MIDDLE}
          r={size}
          strokeWidth={2}
          className="fill-none stroke-ink-soft"
        />
      ))}
    </SampleDrawing>
  );
}

export function PointSamples() {
  return (
    <SampleDrawing width={44}>
      {[1, -1].map((label, index) => (
        <DataPoint
          key={label}
          x={MIDDLE + index * SAMPLE_HEIGHT}
          y={MIDDLE}
          label={label}
          size={RADIUS}
          isCurrent={false}
        />
      ))}
    </SampleDrawing>
  );
}

/** Above zero, and below. */
export function BlameSamples() {
  return (
    <SampleDrawing width={120}>
      {(["+", "-"] as const).map((sign, index) => {
        const { glyph, svgSoft, svgText, stroke } = signLooks[sign];
        return (
          <g key={sign} transform={`translate(${index * 64} 0)`}>
            <line
              x2={54}
              y1={MIDDLE}
              y2={MIDDLE}
              strokeWidth={6}
              strokeDasharray={sign === "-" ? "10 6" : undefined}
              className={stroke}
            />
            <circle cx={27} cy={MIDDLE} r={RADIUS + 1} strokeWidth={1.6} className={svgSoft} />
            <text x={27} y={17} textAnchor="middle" fontSize={17} fontWeight={800} className={svgText}>
              {glyph}
            </text>
          </g>
        );
      })}
    </SampleDrawing>
  );
}

/** A line that fills, or the trace of one that nobody has. */
export function FillSample({ fill }: { fill: Fill | undefined }) {
  const width = 64;
  const to = { column: 1, row: 0, x: width, y: MIDDLE };
  const line = { index: 0, from: { x: 0, y: MIDDLE }, to, isBias: false };
  return (
    <SampleDrawing width={width}>
      <FilledLine line={line} fill={fill} rem={SAMPLE_REM * 1.3} crowding={1} />
    </SampleDrawing>
  );
}

/** The name of a weight, made of what its parts mean. */
export function NameSample() {
  const t = useTranslations("training.legend");
  return (
    <>
      <Typeset letter="w" above={t("layer")} below={t("neuronAndInput")} />
      <span className="sr-only">{t("names")}</span>
    </>
  );
}
