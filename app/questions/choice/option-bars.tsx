// The options one below the other, each with its sign, and how the class chose among them.

import type { ChoiceReveal, ChoiceStage, ChoiceSummary } from "../../../lib/questions/choice/choice";
import { letterAt } from "../../../lib/questions/letters";
import { ChoiceBars } from "../../live/choice-bars";
import { LineSign } from "../lines/line-sign";
import { OptionText } from "./option-line";
import { OptionPicture } from "./pictures/option-picture";

interface OptionBarsProps {
  stage: ChoiceStage;
  /** Null while they are secret. */
  summary: ChoiceSummary | null;
  before?: ChoiceSummary | null;
  /** Null until it may be known. */
  reveal: ChoiceReveal | null;
  /** The grid's columns, and the type size of the words. */
  className?: string;
}

export function OptionBars({ stage, summary, before, reveal, className }: OptionBarsProps) {
  return (
    <ChoiceBars
      choices={stage.options.map((option, place) => ({
        key: letterAt(place),
        letter: <LineSign place={place} />,
        text: (
          <span className="flex min-w-0 grow">
            <OptionText option={option} among={stage.options} />
          </span>
        ),
        picture: option.picture && <OptionPicture picture={option.picture} among={stage.options} />,
      }))}
      counts={summary?.counts ?? null}
      answered={summary?.answered}
      before={before?.counts}
      answeredBefore={before?.answered}
      right={reveal?.right.length ? reveal.right : null}
      showsShares
      className={className}
    />
  );
}
