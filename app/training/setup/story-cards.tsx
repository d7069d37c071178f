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

export function StoryCards(props: StoryCardsProps) {
  const t = useTranslations("training.setup.stories");
  const isPuzzle = (name: StoryName) => STORIES[name].isPuzzle;
  return (
    <div className="grid gap-5">
      <StoryRow title={t("title")} names={storyNames.filter((name) => !isPuzzle(name))} {...props} />
      <StoryRow title={t("puzzles")} names={storyNames.filter(isPuzzle)} {...props} />
    </div>
  );
}

interface StoryRowProps extends StoryCardsProps {
  title: string;
  names: readonly StoryName[];
}

/** Beside each other where the page is wide; else two and two, and nothing stands alone. */
function StoryRow({ title, names, chosen, onChoose }: StoryRowProps) {
  const t = useTranslations("training.setup.stories");
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{title}</legend>
      <div className="grid gap-3 sm:grid-cols-2 sm:max-xl:*:last:odd:col-span-2 xl:auto-cols-fr xl:grid-flow-col xl:grid-cols-none">
        {names.map((name) => (
          <ChoiceCard
            key={name}
            name="story"
            isChosen={name === chosen}
            onChoose={() => onChoose(name)}
            className="grid-cols-[auto_1fr] content-start items-center gap-x-3 gap-y-1 p-3"
          >
            <DataPicture config={STORIES[name].config} />
            <span className="text-balance font-semibold leading-snug">{t(`name.${name}`)}</span>
            <span className="col-span-2 text-pretty text-ink-soft text-sm leading-snug">
              {t(`told.${name}`)}
            </span>
          </ChoiceCard>
        ))}
      </div>
    </fieldset>
  );
}
