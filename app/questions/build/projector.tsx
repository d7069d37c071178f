// A build question on the big screen: what there is to build with, then the wall of what was built, or one that is held up.

"use client";

import { useTranslations } from "next-intl";
import { PROJECTOR_SCALE } from "../../graph/graph-scale";
import { useTried } from "../../live/use-tried";
import { Phrase } from "../../ui/phrase";
import { useFittingType } from "../../ui/use-fitting-type";
import type { StageAsking, StageRevealed } from "../surfaces";
import { HeldUp } from "./held-up";
import { Plan } from "./plan";
import { givenText } from "./told";
import { usePrompt } from "./use-prompt";
import { Wall } from "./wall";
import { WhatCame } from "./what-came";

/** The smallest is what can be read from the last row. */
const SIZES = [1.8, 1.6, 1.4, 1.2, 1.1, 1];

export const hintPicture = null;

export function Asking({ stage, summary, before }: StageAsking<"build">) {
  const t = useTranslations("questions.build");
  return (
    <div className="grid min-h-0 grow content-center justify-items-center gap-6">
      {!summary && <Plan task={stage.task} className="text-5xl" />}
      <p className="max-w-[56rem] text-balance text-center text-2xl">
        <Phrase>{givenText(stage.task, t)}</Phrase>
      </p>
      {summary && (
        <div className="text-2xl">
          <WhatCame {...{ summary, before }} />
        </div>
      )}
    </div>
  );
}

export function Revealed({ stage, summary, before, explanation }: StageRevealed<"build">) {
  const held = summary?.wall[useTried()?.node ?? -1];
  return (
    <>
      <h2 className="grid min-h-16 shrink-0 content-center text-balance text-center font-bold text-2xl">
        <Phrase>{usePrompt(stage)}</Phrase>
      </h2>
      {held ? (
        <div className="flex min-h-0 grow flex-col gap-2 text-xl">
          <HeldUp task={stage.task} built={held} scale={PROJECTOR_SCALE} className="min-h-0 grow" />
        </div>
      ) : (
        summary && <FittingWall {...{ stage, summary }} />
      )}
      <div className="grid shrink-0 justify-items-center gap-1 pt-3 text-xl">
        {summary && <WhatCame {...{ summary, before }} />}
        {explanation && !held && (
          <p role="status" className="max-w-[66rem] text-balance text-center">
            {explanation}
          </p>
        )}
      </div>
    </>
  );
}

type FittingWallProps = Pick<StageRevealed<"build">, "stage"> & {
  summary: NonNullable<StageRevealed<"build">["summary"]>;
};

function FittingWall({ stage: { task }, summary }: FittingWallProps) {
  const ref = useFittingType<HTMLDivElement>(SIZES, summary.wall.map(({ answer }) => answer).join("\n"));
  return (
    <div className="grid min-h-0 grow content-center">
      <div ref={ref} className="max-h-full min-h-0 overflow-hidden">
        <Wall {...{ task, summary }} hasPictures />
      </div>
    </div>
  );
}
