// Setting a run up: choose what shall happen and start; everything else already has a value, and can be set by hand.

"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { MAX_PARAMETERS } from "../../../lib/training/limits";
import type { RunConfig } from "../../../lib/training/run-config";
import { sampleCount, widthsOf } from "../../../lib/training/run-data";
import { parameterCount } from "../../../lib/training/shape";
import { storyOf } from "../../../lib/training/stories";
import { Button } from "../../ui/button";
import { goToFirstWrong } from "../../ui/first-wrong";
import { keepClear } from "../../ui/keep-clear";
import { presetOf } from "./presets";
import { RunDetails } from "./run-details";
import { draftOfStory, type RunDraft, runFor, withCards, withChange, withPreset } from "./run-draft";
import { RunLink } from "./run-link";
import { SampleChoice } from "./sample-choice";
import { StoryCards } from "./story-cards";
import { VoteSetup } from "./vote-setup";

interface RunSetupProps {
  /** What to begin with. */
  initial: RunDraft;
  /** How many students are connected, for whom a vote is planned. */
  phones: number;
  /** Where others reach this server. */
  address: string;
  busy: boolean;
  onStart: (config: RunConfig) => void;
  onCancel: () => void;
}

export function RunSetup({ initial, phones, address, busy, onStart, onCancel }: RunSetupProps) {
  const t = useTranslations("training.setup");
  const tCommon = useTranslations("common");
  const [draft, setDraft] = useState(initial);
  /** The field that kept the run from starting, or from being sent. */
  const [wrongField, setWrongField] = useState<string | null>(null);
  const config = runFor(draft, phones);
  const { data, votes } = config;
  const story = storyOf(config);
  const parameters = parameterCount(widthsOf(config));
  const problem = problemOf(config, parameters);
  const trouble =
    (problem && t(problem, { most: MAX_PARAMETERS })) ??
    (wrongField && t("mendFirst", { field: wrongField }));

  const change = (what: Partial<RunConfig>) => setDraft(withChange(draft, what));
  const isRight = (form: Element) => {
    const wrong = goToFirstWrong(form);
    setWrongField(wrong);
    return wrong === null;
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (problem || busy) return;
    if (isRight(event.currentTarget)) onStart(config);
  };

  return (
    <form onSubmit={submit} onChange={() => setWrongField(null)} className="grid gap-5">
      <div className="grid gap-1">
        <h2 className="font-bold text-xl">{t("title")}</h2>
        <p className="max-w-prose">
          {t(`opening.${votes ? "class" : "gradient"}`, { parameters, samples: sampleCount(data) })}
        </p>
      </div>
      <StoryCards chosen={story} onChoose={(name) => setDraft(draftOfStory(name))} />
      <SampleChoice
        {...{ data, story }}
        onChoose={(kind) => setDraft(withPreset(draft, presetOf(kind)))}
        onPoints={(points) => change({ data: { kind: "points", points } })}
      />
      <VoteSetup
        votes={votes}
        {...{ parameters, phones }}
        onChange={(votes) => change({ votes })}
        onCards={(cards) => setDraft(withCards(draft, cards))}
      />
      <RunDetails config={config} onChange={change} />
      <div
        ref={keepClear}
        className="sticky bottom-0 z-10 -mx-4 -mb-4 flex flex-wrap items-center gap-3 rounded-b-card border-line border-t bg-surface px-4 py-3 sm:-mx-6 sm:-mb-6 sm:px-6 flat:py-2"
      >
        <p className="font-medium text-danger empty:hidden" role="status">
          {trouble}
        </p>
        <div className="ml-auto flex flex-wrap items-center gap-3 max-sm:w-full max-sm:justify-end">
          {!problem && <RunLink {...{ config, address, isRight }} />}
          <Button tone="plain" onClick={onCancel}>
            {tCommon("cancel")}
          </Button>
          <Button
            type="submit"
            tone="primary"
            size="lg"
            aria-disabled={busy || problem !== null}
            className="max-sm:w-full"
          >
            {t("start")}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** Points of both kinds are needed, or there is nothing to tell apart. */
function problemOf({ data }: RunConfig, parameters: number): "tooLarge" | "needPoints" | null {
  if (parameters > MAX_PARAMETERS) return "tooLarge";
  if (data.kind !== "points") return null;
  const labels = new Set(data.points.map(([, , label]) => label));
  return labels.size < 2 ? "needPoints" : null;
}
