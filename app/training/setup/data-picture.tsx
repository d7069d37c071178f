// A small picture of a kind of data: its own samples, as a run would get them.

import { dataOf } from "../../../lib/training/run-data";
import { DataPoint } from "../plane/data-point";
import { planeAround, toPlane } from "../plane/plane";
import { type DataKind, presetOf } from "./presets";

const SIZE = 100;

export function DataPicture({ kind }: { kind: DataKind }) {
  const isDrawn = kind !== "lecture" && kind !== "points";
  const { inputs, labels } = isDrawn ? dataOf(presetOf(kind)) : { inputs: [], labels: [] };
  const plane = inputs.length > 0 ? planeAround(inputs) : null;
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" className="size-20">
      {plane ? (
        inputs.map((x, index) => (
          <DataPoint
            // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place in the data.
            key={index}
            {...toPlane(plane, x, SIZE)}
            label={labels[index] as number}
            size={inputs.length > 10 ? 4 : 9}
            border={inputs.length > 10 ? 0 : 3}
            isCurrent={false}
          />
        ))
      ) : (
        <text
          x={SIZE / 2}
          y={62}
          textAnchor="middle"
          fontSize={34}
          fontWeight={700}
          className="fill-ink-soft"
        >
          {kind === "lecture" ? "x₁x₂x₃" : "+"}
        </text>
      )}
    </svg>
  );
}
