// The update stage: the weights that turned most, as knobs whose pointers turn from the old value to the new one.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { formatNumber } from "../../../lib/expression/format-number";
import type { Widths } from "../../../lib/training/shape";
import { signed } from "../../graph/sign-look";
import { WeightName } from "../network/weight-name";
import { knobAngle } from "./knob-angle";
import { knobsBefore, turnedMost } from "./spoken-of";

interface KnobsProps {
  before: Float64Array | null;
  parameters: Float64Array;
  widths: Widths;
}

const TURN_MS = 900;
/** Radius of the way that a pointer has gone, in units of its drawing. */
const ARC = 36;

export function Knobs({ before, parameters, widths }: KnobsProps) {
  const t = useTranslations("training");
  const from = knobsBefore(before, parameters);
  return (
    <figure className="flex h-full min-h-0 flex-col gap-2">
      <figcaption className="sr-only">{t("knobsTitle", { count: parameters.length })}</figcaption>
      <ul className="grid min-h-0 grow grid-cols-[repeat(auto-fit,minmax(4rem,1fr))] content-start gap-x-1 gap-y-3">
        {turnedMost(from, parameters).map((index) => (
          <Knob
            key={index}
            name={<WeightName widths={widths} index={index} />}
            from={from[index] as number}
            to={parameters[index] as number}
          />
        ))}
      </ul>
    </figure>
  );
}

function Knob({ name, from, to }: { name: ReactNode; from: number; to: number }) {
  const pointer = useRef<SVGLineElement>(null);
  useEffect(() => {
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const turn = pointer.current?.animate(
      [{ transform: `rotate(${knobAngle(from)}deg)` }, { transform: `rotate(${knobAngle(to)}deg)` }],
      { duration: isCalm ? 0 : TURN_MS, easing: "ease-in-out", fill: "both" },
    );
    return () => turn?.cancel();
  }, [from, to]);
  return (
    <li className="grid min-w-0 justify-items-center gap-0.5 text-center text-base leading-tight">
      <svg viewBox="-50 -50 100 100" aria-hidden="true" className="size-[3.5em]">
        <circle r={45} strokeWidth={4} className="fill-raised stroke-ink" />
        <path d={arcPath(from, to)} strokeWidth={11} className="fill-none stroke-accent" />
        <line y1={-47} y2={-38} strokeWidth={5} className="stroke-ink-soft" />
        {/* Where it stood before. */}
        <line
          y2={-38}
          strokeWidth={5}
          strokeDasharray="6 5"
          transform={`rotate(${knobAngle(from)})`}
          className="stroke-ink-soft"
        />
        <line ref={pointer} y2={-38} strokeWidth={8} strokeLinecap="round" className="stroke-ink" />
        <circle r={7} className="fill-ink" />
      </svg>
      <span>{name}</span>
      <span className="font-semibold">{formatNumber(Number(to.toPrecision(3)))}</span>
      <span className="whitespace-nowrap text-ink-soft">
        <span aria-hidden="true">{to > from ? "↻" : "↺"} </span>
        {signed(Number((to - from).toPrecision(2)))}
      </span>
    </li>
  );
}

/** The way that the pointer has gone, inside the rim. */
function arcPath(from: number, to: number): string {
  const [start, end] = [knobAngle(from), knobAngle(to)];
  const at = (angle: number) => {
    const turn = (angle * Math.PI) / 180;
    return `${(ARC * Math.sin(turn)).toFixed(2)} ${(-ARC * Math.cos(turn)).toFixed(2)}`;
  };
  const isLong = Math.abs(end - start) > 180 ? 1 : 0;
  return `M${at(start)}A${ARC} ${ARC} 0 ${isLong} ${end > start ? 1 : 0} ${at(end)}`;
}
