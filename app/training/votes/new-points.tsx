// The network on points that it has never seen: how many it gets right, and for data on a plane, where.

"use client";

import { useTranslations } from "next-intl";
import { useBox } from "../../ui/use-box";
import { HeatMap } from "../plane/heat-map";
import { tiling } from "./tiling";
import { useNewPoints } from "./use-new-points";

export function NewPoints() {
  const t = useTranslations("training.summary");
  const { points, scores, isRight, plane, field, right } = useNewPoints();
  return (
    <figure className="flex h-full min-h-0 flex-col gap-2">
      <figcaption>
        <h3 className="font-bold text-xl">{t("newPoints", { right, count: points.length })}</h3>
        <p className="flex flex-wrap gap-x-4 text-base text-ink-soft">
          <span>{t(plane ? "newPointsHow" : "newSamplesHow")}</span>
          <span>
            <span aria-hidden="true">{plane ? "● ■" : "✓"} </span>
            {t("right")}
            <span aria-hidden="true" className="ml-3 font-bold">
              ✕{" "}
            </span>
            {t("wrong")}
          </span>
        </p>
      </figcaption>
      <div className="min-h-0 grow">
        {field && plane ? (
          <HeatMap {...{ field, plane, points }} predictions={scores} sample={null} marksWrong />
        ) : (
          <Marks isRight={isRight} />
        )}
      </div>
    </figure>
  );
}

/** Where there is no map: a tick or a cross for each point, as large as there is room for. */
function Marks({ isRight }: { isRight: readonly boolean[] }) {
  const { ref, box } = useBox<HTMLUListElement>();
  const { columns, size } = tiling(isRight.length, box ?? { width: 0, height: 0 });
  return (
    <ul
      ref={ref}
      aria-hidden="true"
      className="grid h-full content-start"
      style={{ gridTemplateColumns: `repeat(${columns}, ${size}px)`, fontSize: size / 2 }}
    >
      {isRight.map((right, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place among the points.
          key={index}
          className={`m-[0.1em] grid aspect-square place-items-center rounded-[0.3em] border-2 font-extrabold leading-none ${right ? "border-accent-deep bg-accent text-accent-ink" : "border-ink bg-surface text-ink"}`}
        >
          {right ? "✓" : "✕"}
        </li>
      ))}
    </ul>
  );
}
