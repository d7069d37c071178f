// Where a weight's line can be pointed at, or reached with the arrow keys, to read its number and to take it in hand.

"use client";

import { useTranslations } from "next-intl";
import { useRoving } from "../../ui/use-roving";
import type { RunPicture } from "../picture/run-picture";
import type { PlacedWeight } from "./network-layout";
import { numberText } from "./number-text";
import { useWeightName } from "./use-weight-name";

interface WeightHandlesProps {
  lines: readonly PlacedWeight[];
  picture: RunPicture;
  rem: number;
  onChoose?: (index: number) => void;
  onLook?: (index: number) => void;
}

export function WeightHandles({ lines, picture, rem, onChoose, onLook }: WeightHandlesProps) {
  const t = useTranslations("training");
  const { widths, parameters } = picture;
  const name = useWeightName(widths);
  const rove = useRoving<SVGLineElement>(lines.length, onChoose);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset.
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: nor is a group of lines interactive by itself.
    <g role="group" aria-label={t(onChoose ? "chooseWeight" : "readWeight")}>
      {lines.map(({ index, from, to }) => {
        const { onFocus, ...keys } = rove(index);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, one of two.
          <line
            key={index}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            strokeWidth={0.9 * rem}
            role={onChoose ? "button" : "img"}
            aria-label={`${name(index)}: ${numberText(parameters[index] as number)}`}
            className={`stroke-transparent outline-none hover:stroke-accent/50 focus-visible:stroke-focus/60 ${onChoose ? "cursor-pointer" : ""}`}
            onClick={onChoose && (() => onChoose(index))}
            onPointerEnter={onLook && (() => onLook(index))}
            {...keys}
            onFocus={() => {
              onFocus();
              onLook?.(index);
            }}
          />
        );
      })}
    </g>
  );
}
