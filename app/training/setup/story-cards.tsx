// What may happen in a run, as pictures to choose from: each sentence comes true in this very run.

import { useTranslations } from "next-intl";
import { STORIES, type StoryName, storyNames } from "../../../lib/training/stories";
import { ChoiceCard } from "./choice-card";
import { DataPicture } from "./data-picture";

interface StoryCardsProps {
  /** None where the run is one of the host's own. */
  chosen: StoryName | null;
  onChoose: (story: StoryName) => void;
}

export function StoryCards({ chosen, onChoose }: StoryCardsProps) {
  const t = useTranslations("training.setup.stories");
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t("title")}</legend>
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3 2xl:grid-cols-4">
        {storyNames.map((name) => (
          <ChoiceCard
            key={name}
            name="story"
            isChosen={name === chosen}
            onChoose={() => onChoose(name)}
            className="grid-cols-[auto_1fr] items-center gap-3 p-3"
          >
            <DataPicture config={STORIES[name].config} />
            <span className="grid gap-0.5">
              <span className="text-ink-soft text-sm">{t(`ending.${STORIES[name].ending}`)}</span>
              <span className="font-semibold">{t(`name.${name}`)}</span>
              <span className="text-balance text-ink-soft text-sm leading-snug">{t(`told.${name}`)}</span>
            </span>
          </ChoiceCard>
        ))}
      </div>
    </fieldset>
  );
}
