// What the network would say at every point of the plane: the tints of the two classes fading to paper at the boundary, and the data on top.

"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { AreaTexture } from "./area-texture";
import { classLook, STRONGEST_TINT } from "./class-look";
import { contourPath, zeroLines } from "./contour";
import { DataPoint } from "./data-point";
import { GRID, type Plane, toPlane } from "./plane";

interface HeatMapProps {
  /** The scores at the grid's points, row by row from the top: GRID × GRID numbers. */
  field: Float64Array;
  plane: Plane;
  points: readonly { x: readonly number[]; label: number }[];
  predictions: ArrayLike<number>;
  /** The sample on show, ringed. */
  sample: number | null;
  onSelect?: (sample: number) => void;
  /** Crosses out what the network gets wrong. */
  marksWrong?: boolean;
}

/** Units of the drawing. */
const SIZE = 480;
/** Half a pixel larger than its place on every side, so that the middles of the outer pixels lie on the edge. */
const CENTRED = {
  inset: `${-50 / (GRID - 1)}%`,
  width: `${(100 * GRID) / (GRID - 1)}%`,
  height: `${(100 * GRID) / (GRID - 1)}%`,
};

export function HeatMap({
  field,
  plane,
  points,
  predictions,
  sample,
  onSelect,
  marksWrong = false,
}: HeatMapProps) {
  const t = useTranslations("training");
  const canvas = useRef<HTMLCanvasElement>(null);
  const boundary = useMemo(() => contourPath(zeroLines(field, GRID), SIZE / (GRID - 1)), [field]);
  const isWhole = useMemo(() => field.every(Number.isFinite), [field]);
  const isRight = (index: number) => (predictions[index] as number) > 0 === (points[index]?.label ?? 0) > 0;
  const right = points.filter((_, index) => isRight(index)).length;

  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (pen) paint(pen, field);
  }, [field]);

  return (
    <div className="grid h-full w-full place-items-center [container-type:size]">
      <div className="relative size-full supports-[width:1cqw]:size-[min(100cqw,100cqh)] overflow-hidden rounded-card border border-line-strong bg-surface">
        <canvas ref={canvas} width={GRID} height={GRID} className="absolute object-contain" style={CENTRED} />
        <svg
          viewBox={`0 0 ${SIZE} ${SIZE}`}
          role="img"
          aria-label={t("mapLabel", { right, count: points.length })}
          className="absolute inset-0 size-full"
        >
          {isWhole && <AreaTexture boundary={boundary} size={SIZE} />}
          <path d={boundary} fill="none" strokeWidth={9} strokeLinecap="round" className="stroke-paper" />
          <path d={boundary} fill="none" strokeWidth={4} strokeLinecap="round" className="stroke-ink" />
          {points.map(({ x, label }, index) => {
            const at = toPlane(plane, x, SIZE);
            return (
              <DataPoint
                // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place in the data.
                key={index}
                {...at}
                label={label}
                size={points.length > 30 ? 9 : 13}
                isCurrent={index === sample}
                isWrong={marksWrong && !isRight(index)}
                onSelect={onSelect && (() => onSelect(index))}
              />
            );
          })}
        </svg>
      </div>
    </div>
  );
}

/** One pixel a point of the grid; the browser smooths between them. */
function paint(pen: CanvasRenderingContext2D, field: Float64Array): void {
  const image = pen.createImageData(GRID, GRID);
  for (let i = 0; i < field.length; i++) {
    const score = field[i] as number;
    image.data.set(classLook(score).tint, i * 4);
    image.data[i * 4 + 3] = Number.isNaN(score) ? 0 : 255 * STRONGEST_TINT * Math.abs(Math.tanh(score));
  }
  pen.putImageData(image, 0, 0);
}
