// A small picture of a run's samples: the very ones that the run would get.

import type { RunConfig } from "../../../lib/training/run-config";
import { dataOf } from "../../../lib/training/run-data";
import { DataPoint } from "../plane/data-point";
import { planeAround, toPlane } from "../plane/plane";

const SIZE = 100;

interface DataPictureProps {
  config: Pick<RunConfig, "data" | "seed">;
}

export function DataPicture({ config }: DataPictureProps) {
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" className="size-20">
      {picture(config)}
    </svg>
  );
}

function picture(config: DataPictureProps["config"]) {
  const { kind } = config.data;
  // Before any is clicked in, own points have no picture, and afterwards they are on the field below.
  if (kind === "points") return <Plus />;
  const { inputs, labels } = dataOf(config);
  return kind === "lecture" ? <Rows {...{ inputs, labels }} /> : <Points {...{ inputs, labels }} />;
}

function Plus() {
  return (
    <text x={SIZE / 2} y={62} textAnchor="middle" fontSize={34} fontWeight={700} className="fill-ink-soft">
      +
    </text>
  );
}

interface SamplesProps {
  inputs: readonly (readonly number[])[];
  labels: readonly number[];
}

function Points({ inputs, labels }: SamplesProps) {
  const plane = planeAround(inputs);
  const isCrowded = inputs.length > 10;
  return inputs.map((x, index) => (
    <DataPoint
      // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place in the data.
      key={index}
      {...toPlane(plane, x, SIZE)}
      label={labels[index] as number}
      size={isCrowded ? 4 : 9}
      border={isCrowded ? 0 : 3}
      isCurrent={false}
    />
  ));
}

const BAR = { width: 12, gap: 18, unit: 3.8 };

/** More inputs than a plane has: a row for each sample, a bar for each of its numbers, up or down, and what it is. */
function Rows({ inputs, labels }: SamplesProps) {
  const height = SIZE / inputs.length;
  return inputs.map((numbers, index) => {
    const zero = (index + 0.5) * height;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place in the data.
      <g key={index}>
        <line x1={4} x2={60} y1={zero} y2={zero} strokeWidth={1.5} className="stroke-line-strong" />
        {numbers.map((x, input) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: an input is its place in the sample.
            key={input}
            x={8 + input * BAR.gap}
            y={zero - Math.max(0, x) * BAR.unit}
            width={BAR.width}
            height={Math.abs(x) * BAR.unit}
            className="fill-ink-soft"
          />
        ))}
        <DataPoint x={82} y={zero} label={labels[index] as number} size={8} border={0} isCurrent={false} />
      </g>
    );
  });
}
