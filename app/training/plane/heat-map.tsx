// What the network would say at every point of the plane: the tints of the two classes fading to paper at the boundary, and the data on top.

"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { useRoving } from "../../ui/use-roving";
import { AreaTexture } from "./area-texture";
import { Border, BorderKey } from "./border";
import { classLook, STRONGEST_TINT } from "./class-look";
import { contourPath, zeroLines } from "./contour";
import { DataPoint } from "./data-point";
import { GRID, type Plane, toPlane } from "./plane";
import { useSampleText } from "./use-sample-text";

interface HeatMapProps {
  /** The scores at the grid's points, row by row from the top: GRID × GRID numbers. */
  field: Float64Array;
  plane: Plane;
  points: readonly { x: readonly number[]; label: number }[];
  predictions: ArrayLike<number>;
  /** The sample on show, ringed. */
  sample: number | null;
  onSelect?: (sample: number) => void;
  /** Tells which sample the pointer or the keyboard is at, where one can be selected. */
  onLook?: (sample: number) => void;
  /** Crosses out what the network gets wrong. */
  marksWrong?: boolean;
  /** What each sample costs: the more, the larger it is drawn. */
  misses?: ArrayLike<number>;
  /** The scores before the last step: where the border was. */
  before?: Float64Array | null;
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
  onLook,
  marksWrong = false,
  misses,
  before,
}: HeatMapProps) {
  const t = useTranslations("training");
  const canvas = useRef<HTMLCanvasElement>(null);
  const boundary = useMemo(() => borderOf(field), [field]);
  const borderBefore = useMemo(() => (before ? borderOf(before) : null), [before]);
  const control = useControls({ points, predictions, onSelect, onLook });
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
          role={onSelect ? "group" : "img"}
          aria-label={t("mapLabel", { right, count: points.length })}
          className="absolute inset-0 size-full"
        >
          {isWhole && <AreaTexture boundary={boundary} size={SIZE} />}
          <Border path={boundary} before={borderBefore} />
          {points.map(({ x, label }, index) => {
            const at = toPlane(plane, x, SIZE);
            return (
              <DataPoint
                // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place in the data.
                key={index}
                {...at}
                label={label}
                size={(points.length > 30 ? 9 : 13) * growth(misses, index)}
                isCurrent={index === sample}
                isWrong={marksWrong && !isRight(index)}
                control={control?.(index)}
              />
            );
          })}
        </svg>
        {borderBefore !== null && <BorderKey />}
      </div>
    </div>
  );
}

const borderOf = (field: Float64Array) => contourPath(zeroLines(field, GRID), SIZE / (GRID - 1));

const SMALLEST_GROWTH = 0.65;
const LARGEST_GROWTH = 1.6;

/** By its area, a sample is as large as its miss. */
function growth(misses: ArrayLike<number> | undefined, index: number): number {
  if (!misses) return 1;
  const top = Math.max(1e-9, ...Array.from(misses).filter(Number.isFinite));
  const share = Number.isFinite(misses[index]) ? (misses[index] as number) / top : 1;
  return SMALLEST_GROWTH + (LARGEST_GROWTH - SMALLEST_GROWTH) * Math.sqrt(share);
}

/** What each point needs to be read and chosen by pointer and by keyboard; undefined where none can be. */
function useControls({
  points,
  predictions,
  onSelect,
  onLook,
}: Pick<HeatMapProps, "points" | "predictions" | "onSelect" | "onLook">) {
  const text = useSampleText();
  const rove = useRoving<SVGGElement>(points.length, onSelect);
  if (!onSelect) return undefined;
  return (index: number) => {
    const { onFocus, ...keys } = rove(index);
    const look = () => onLook?.(index);
    return {
      ...keys,
      role: "button",
      "aria-label": text(index, points[index], predictions[index]),
      onClick: () => onSelect(index),
      onPointerEnter: look,
      onFocus: () => {
        onFocus();
        look();
      },
    };
  };
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
