// A small picture of a kind of data: its own samples, as a run would get them.

import { samplesOf } from "../../lib/training/network";
import { DataPoint } from "./data-point";
import { planeAround, toPlane } from "./plane";
import { type DataKind, presetOf } from "./presets";

const SIZE = 100;

export function DataPicture({ kind }: { kind: DataKind }) {
  const samples = kind === "lecture" || kind === "points" ? [] : samplesOf(presetOf(kind));
  const plane = samples.length > 0 ? planeAround(samples.map(({ x }) => x)) : null;
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" className="size-20">
      {plane ? (
        samples.map(({ x, y }, index) => (
          <DataPoint
            // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place in the data.
            key={index}
            {...toPlane(plane, x, SIZE)}
            label={y}
            size={samples.length > 10 ? 4 : 9}
            border={samples.length > 10 ? 0 : 3}
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
