// A network that was built, as dots and lines: each line is a weight, each neuron has a bias besides.

import { useTranslations } from "next-intl";
import { widthsOf } from "../../../lib/questions/build/network";
import type { ParametersTask } from "../../../lib/questions/build/task";

const WIDTH = 300;
const HEIGHT = 100;
const SIDE = 14;
const LARGEST = 7;

interface NetworkPictureProps {
  task: ParametersTask;
  layers: readonly number[];
  className: string;
}

export function NetworkPicture({ task, layers, className }: NetworkPictureProps) {
  const t = useTranslations("questions.build.choose");
  const widths = widthsOf(task.inputs, layers);
  const apart = HEIGHT / Math.max(...widths);
  const radius = Math.min(LARGEST, apart * 0.4);
  const columns = widths.map((neurons, column) =>
    Array.from({ length: neurons }, (_, row) => ({
      x: SIDE + (column * (WIDTH - 2 * SIDE)) / (widths.length - 1),
      y: HEIGHT / 2 + (row - (neurons - 1) / 2) * Math.min(apart, 4 * LARGEST),
      key: `${column}:${row}`,
    })),
  );
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t("picture", { layers: widths.join(" → ") })}
      className={className}
    >
      {columns
        .slice(1)
        .flatMap((column, before) =>
          column.flatMap((to) =>
            columns[before]?.map((from) => (
              <line
                key={`${from.key} ${to.key}`}
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
                strokeWidth={0.6}
                className="stroke-line-strong"
              />
            )),
          ),
        )}
      {columns.flat().map(({ x, y, key }) => (
        <circle
          key={key}
          cx={x}
          cy={y}
          r={radius}
          strokeWidth={1.5}
          className={`stroke-ink ${key.startsWith("0:") ? "fill-surface" : "fill-accent"}`}
        />
      ))}
    </svg>
  );
}
