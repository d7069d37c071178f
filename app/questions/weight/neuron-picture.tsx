// One neuron, large: what comes into it, the weight that is asked about, and the blame that is handed back to it.

"use client";

import { useTranslations } from "next-intl";
import { outputSymbol, type Place, placeAt, symbolText, type Widths } from "../../../lib/training/shape";
import type { PlacedWeight } from "../../training/network/network-layout";
import { charactersOf, WeightLabels } from "../../training/network/weight-labels";
import { type Box, useBox } from "../../ui/use-box";

interface NeuronPictureProps {
  widths: Widths;
  index: number;
}

export function NeuronPicture(props: NeuronPictureProps) {
  const { ref, box } = useBox<HTMLDivElement>();
  const place = placeAt(props.widths, props.index);
  return (
    <div ref={ref} className="relative h-full min-h-40 w-full text-base leading-tight">
      {box && place && <Drawing {...props} place={place} box={box} />}
    </div>
  );
}

/** With more inputs only those around the asked one are drawn. */
const MOST_INPUTS = 5;
/** Where things stand, in shares of the width; inputs leave the room that words need beside them. */
const INPUTS_AT = 0.27;
const WORDS_REM = 4;
const NEURON_AT = 0.66;

/** The inputs to draw, from 0; a bias is one that is always 1. */
function inputsShown(count: number, { input }: Place): (number | "bias")[] {
  const all = Array.from({ length: count }, (_, i) => i);
  if (input === "bias") return [...all.slice(0, MOST_INPUTS - 1), "bias"];
  const first = Math.max(0, Math.min(count - MOST_INPUTS, input - Math.floor(MOST_INPUTS / 2)));
  return all.slice(first, first + MOST_INPUTS);
}

function Drawing({ widths, index, place, box }: NeuronPictureProps & { place: Place; box: Box }) {
  const t = useTranslations("training");
  const tCard = useTranslations("questions.weight.card");
  const { width, height, rem } = box;
  const inputs = inputsShown(widths[place.layer] ?? 0, place);
  const gap = height / inputs.length;
  const radius = Math.min(gap * 0.4, 1.9 * rem, width * 0.07);
  const inputsAt = Math.max(width * INPUTS_AT, radius + WORDS_REM * rem);
  const neuron = { x: width * NEURON_AT, y: height / 2, column: 0, row: 0 };
  const size = Math.min(height * 0.32, 3.6 * rem, width * 0.13);
  const isLast = place.layer === widths.length - 2;
  const lines = inputs.map((input, row) => ({
    input,
    from: { x: inputsAt, y: (row + 0.5) * gap },
    isAsked: input === place.input,
  }));
  const asked = lines.find(({ isAsked }) => isAsked);
  const more = (widths[place.layer] ?? 0) > inputs.filter((input) => input !== "bias").length;
  const words = { width: inputsAt - radius - 0.6 * rem };
  return (
    <>
      <svg width={width} height={height} aria-hidden="true" className="absolute top-0 left-0 font-sans">
        {lines.map(({ input, from, isAsked }) => {
          const ends = { x1: from.x, y1: from.y, x2: neuron.x, y2: neuron.y };
          return isAsked ? (
            <g key={input}>
              <line {...ends} strokeWidth={1.1 * rem} className="stroke-accent" />
              <line {...ends} strokeWidth={0.34 * rem} className="stroke-ink" />
            </g>
          ) : (
            <line key={input} {...ends} strokeWidth={0.12 * rem} className="stroke-line-strong" />
          );
        })}
        {lines.map(({ input, from, isAsked }) => (
          <Disc
            key={input}
            {...from}
            radius={radius}
            rem={rem}
            isAsked={isAsked}
            name={input === "bias" ? "1" : symbolText(outputSymbol(place.layer - 1, input))}
          />
        ))}
        {more && (
          <text
            x={inputsAt + radius + 0.6 * rem}
            y={0.9 * rem}
            fontSize={1.4 * rem}
            className="fill-ink-soft"
          >
            …
          </text>
        )}
        <BlameArrow from={width - 0.3 * rem} to={neuron.x + size} y={neuron.y} rem={rem} />
        <Disc
          x={neuron.x}
          y={neuron.y}
          radius={size}
          rem={1.25 * rem}
          isAsked
          name={isLast ? t("outputName") : symbolText(outputSymbol(place.layer, place.neuron))}
        />
        {asked && <AskedName widths={widths} index={index} from={asked.from} to={neuron} rem={rem} />}
      </svg>
      {asked && (
        <p
          className="absolute left-0 text-balance text-right"
          style={{ top: asked.from.y, transform: "translateY(-50%)", ...words }}
        >
          {tCard("comesIn")}
        </p>
      )}
      <p
        className="absolute right-0 text-center"
        style={{ bottom: height / 2 + 0.9 * rem, left: neuron.x + size + 0.2 * rem }}
      >
        {tCard("handedBack")}
      </p>
    </>
  );
}

interface DiscProps {
  x: number;
  y: number;
  radius: number;
  rem: number;
  isAsked: boolean;
  name: string;
}

function Disc({ x, y, radius, rem, isAsked, name }: DiscProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle
        r={radius}
        strokeWidth={(isAsked ? 0.18 : 0.1) * rem}
        className={`fill-surface ${isAsked ? "stroke-ink" : "stroke-line-strong"}`}
      />
      <text
        y={0.42 * rem}
        textAnchor="middle"
        fontSize={1.25 * rem}
        className={isAsked ? "fill-ink font-bold" : "fill-ink-soft"}
      >
        {name}
      </text>
    </g>
  );
}

interface AskedNameProps extends NeuronPictureProps {
  from: { x: number; y: number };
  to: PlacedWeight["to"];
  rem: number;
}

function AskedName({ widths, index, from, to, rem }: AskedNameProps) {
  const isNarrow = to.x - from.x < 9 * rem;
  const large = (isNarrow ? 0.8 : 1.35) * rem;
  const middle = { x: from.x + (to.x - from.x) * 0.46, y: from.y + (to.y - from.y) * 0.46 };
  const size = { width: (charactersOf(widths, index) * 0.6 + 1.3) * large, height: 1.9 * large };
  const line = { index, from, to, isBias: false };
  return <WeightLabels labels={[{ line, rem: large, anchor: middle, ...middle, ...size }]} widths={widths} />;
}

/** Blame comes from the right, and arrives at the neuron. */
function BlameArrow({ from, to, y, rem }: { from: number; to: number; y: number; rem: number }) {
  const tip = to + 0.35 * rem;
  return (
    <>
      <line
        x1={from}
        x2={tip + rem}
        y1={y}
        y2={y}
        strokeWidth={0.3 * rem}
        strokeDasharray={`${0.7 * rem} ${0.45 * rem}`}
        className="stroke-ink"
      />
      <path d={`M${tip} ${y}l${1.3 * rem} ${-0.8 * rem}v${1.6 * rem}z`} className="fill-ink" />
    </>
  );
}
