// Samples of the host's own choice, each with a network that learns them; folded away while the run is a story.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RunConfig } from "../../../lib/training/run-config";
import { STORIES, type StoryName } from "../../../lib/training/stories";
import { OwnPoints } from "../plane/own-points";
import { ChoiceCard } from "./choice-card";
import { DataPicture } from "./data-picture";
import { type DataKind, dataKinds, presetOf } from "./presets";

type Points = Extract<RunConfig["data"], { kind: "points" }>["points"];

interface SampleChoiceProps {
  data: RunConfig["data"];
  /** The story that is chosen, if one is. */
  story: StoryName | null;
  onChoose: (kind: DataKind) => void;
  onPoints: (points: Points) => void;
}

export function SampleChoice({ data, story, onChoose, onPoints }: SampleChoiceProps) {
  const t = useTranslations("training.setup");
  // Points that took work to click in are in sight when a run is set up once more.
  const [isOpenAtFirst] = useState(data.kind === "points");
  // A story may tell of a kind's samples otherwise than its preset does, which then is still there to be chosen.
  const isChosen = (kind: DataKind) =>
    data.kind === kind && (story === null || STORIES[story].config === presetOf(kind));
  return (
    <details open={isOpenAtFirst} className="rounded-card border border-line px-4 py-1">
      <summary className="min-h-11 content-center font-semibold">{t("data")}</summary>
      <div className="grid gap-4 pt-1 pb-4">
        <fieldset>
          <legend className="sr-only">{t("data")}</legend>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-3">
            {dataKinds.map((kind) => (
              <ChoiceCard
                key={kind}
                name="data"
                isChosen={isChosen(kind)}
                onChoose={() => onChoose(kind)}
                className="justify-items-center gap-1 p-3 text-center"
              >
                <DataPicture config={presetOf(kind)} />
                <span className="font-semibold">{t(`kinds.${kind}`)}</span>
                <span className="text-ink-soft text-sm leading-snug">{t(`about.${kind}`)}</span>
              </ChoiceCard>
            ))}
          </div>
        </fieldset>
        {data.kind === "points" && <OwnPoints points={data.points} onChange={onPoints} />}
      </div>
    </details>
  );
}
