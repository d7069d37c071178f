// A field to put one's own samples on: by pointer, or with the arrow keys and Enter.

"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import type { DataConfig } from "../../../lib/training/data-config";
import { Button } from "../../ui/button";
import { ChoiceLine } from "../../ui/choice-line";
import { DataPoint } from "./data-point";

type Point = Extract<DataConfig, { kind: "points" }>["points"][number];

interface OwnPointsProps {
  points: readonly Point[];
  onChange: (points: Point[]) => void;
}

/** Units of the drawing; the field reaches from −1.2 to 1.2 both ways. */
const SIZE = 480;
const REACH = 1.2;
const KEY_STEP = 0.1;

const toField = (share: number) => Number(((share * 2 - 1) * REACH).toFixed(2));
const toDrawing = (value: number) => ((value / REACH + 1) / 2) * SIZE;
const clamp = (value: number) => Math.max(-REACH, Math.min(REACH, Number(value.toFixed(2))));

const moves: Record<string, readonly [number, number]> = {
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
  ArrowUp: [0, KEY_STEP],
  ArrowDown: [0, -KEY_STEP],
};

export function OwnPoints({ points, onChange }: OwnPointsProps) {
  const t = useTranslations("training.setup");
  const [label, setLabel] = useState<Point[2]>(1);
  const [cursor, setCursor] = useState<{ x: number; y: number } | null>(null);
  const add = (x: number, y: number) => onChange([...points, [x, y, label]]);

  const onPointer = (event: PointerEvent<HTMLButtonElement>) => {
    const field = event.currentTarget.getBoundingClientRect();
    add(
      clamp(toField((event.clientX - field.left) / field.width)),
      clamp(-toField((event.clientY - field.top) / field.height)),
    );
  };
  const onKey = (event: KeyboardEvent) => {
    const at = cursor ?? { x: 0, y: 0 };
    const move = moves[event.key];
    if (move) setCursor({ x: clamp(at.x + move[0]), y: clamp(at.y + move[1]) });
    else if (event.key === "Enter" || event.key === " ") add(at.x, at.y);
    else return;
    event.preventDefault();
  };

  return (
    <div className="flex flex-wrap items-start gap-5">
      <button
        type="button"
        aria-label={t("field", { count: points.length, ...(cursor ?? { x: 0, y: 0 }) })}
        onPointerDown={onPointer}
        onKeyDown={onKey}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && setCursor({ x: 0, y: 0 })}
        onBlur={() => setCursor(null)}
        className="size-72 shrink-0 cursor-crosshair touch-none rounded-card border-[1.5px] border-line-strong bg-raised"
      >
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" className="size-full">
          <path d={`M${SIZE / 2} 0V${SIZE}M0 ${SIZE / 2}H${SIZE}`} strokeWidth={2} className="stroke-line" />
          {points.map(([x, y, sign], index) => (
            <DataPoint
              // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place in the data.
              key={index}
              x={toDrawing(x)}
              y={toDrawing(-y)}
              label={sign}
              size={13}
              isCurrent={false}
            />
          ))}
          {cursor && (
            <path
              d={`M${toDrawing(cursor.x)} ${toDrawing(-cursor.y) - 26}v52m-26 -26h52`}
              strokeWidth={5}
              className="stroke-focus"
            />
          )}
        </svg>
      </button>
      <div className="grid gap-3">
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-semibold text-sm">{t("pointLabel")}</legend>
          {([1, -1] as const).map((value) => (
            <ChoiceLine key={value} group="point-label" isOn={label === value} onTurn={() => setLabel(value)}>
              <svg viewBox="-16 -16 32 32" aria-hidden="true" className="size-6">
                <DataPoint x={0} y={0} label={value} size={13} isCurrent={false} />
              </svg>
              {value === 1 ? "+1" : "−1"}
            </ChoiceLine>
          ))}
        </fieldset>
        <p className="max-w-56 text-ink-soft text-sm">{t("pointsHint")}</p>
        <div className="flex gap-2">
          <Button size="sm" disabled={points.length === 0} onClick={() => onChange(points.slice(0, -1))}>
            {t("undoPoint")}
          </Button>
          <Button size="sm" disabled={points.length === 0} onClick={() => onChange([])}>
            {t("clearPoints")}
          </Button>
        </div>
      </div>
    </div>
  );
}
