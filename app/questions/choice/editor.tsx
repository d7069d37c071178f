// The editor of a choice question: how it is answered and its options above; words, time and points below.

"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import { choice } from "../../../lib/questions/choice/choice";
import type { ChoiceOption } from "../../../lib/questions/choice/option";
import { letterAt } from "../../../lib/questions/letters";
import type { Line } from "../../../lib/questions/line";
import { textIn } from "../../../lib/questions/text-in";
import { Card } from "../../ui/card";
import { SelectField } from "../../ui/select-field";
import { linesGist } from "../editing/lines/lines-gist";
import { RoundFields } from "../editing/round-fields";
import { TextFields } from "../editing/text-fields";
import type { EditorSurface } from "../surfaces";
import { markedFor } from "./option-edits";
import { OptionList } from "./option-list";

export const fresh: EditorSurface<"choice">["fresh"] = {
  kind: "choice",
  asks: "one",
  options: [
    { look: "formula", text: { en: "1 + 1 = 2" }, isRight: true },
    { look: "formula", text: { en: "1 + 1 = 3" }, isRight: false },
  ],
  prompt: {},
  explanation: {},
  seconds: 30,
  points: 100,
};

export const gist: EditorSurface<"choice">["gist"] = ({ options }) =>
  linesGist(options.map(withWords), " · ");

/** What has a picture and no words goes by its letter. */
const withWords = (option: ChoiceOption, place: number): Line => {
  const isDrawn = option.picture && !textIn("en", option.text).trim();
  return isDrawn ? { look: "words", text: { en: letterAt(place) } } : option;
};

type EditorProps = ComponentProps<EditorSurface<"choice">["Editor"]>;

export function Editor({ draft, onChange }: EditorProps) {
  const t = useTranslations("questions.choice");
  const problems = useMemo(() => choice.question.safeParse(draft).error?.issues ?? [], [draft]);
  const change = (part: Partial<EditorProps["draft"]>) => onChange({ ...draft, ...part });
  const { asks, options } = draft;
  return (
    <>
      <Card className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <div className="grid gap-1.5">
          <SelectField
            id="choice-asks"
            label={t("asks")}
            value={asks}
            options={{ one: t("asksWords.one"), several: t("asksWords.several"), poll: t("asksWords.poll") }}
            onChange={(chosen) => change({ asks: chosen, options: markedFor(chosen, options) })}
          />
          {asks !== "one" && <p className="text-ink-soft text-sm">{t(`${asks}Hint`)}</p>}
        </div>
        <OptionList {...{ asks, options, problems }} onChange={(changed) => change({ options: changed })} />
      </Card>
      <Card className="grid gap-5">
        <TextFields draft={draft} usualPrompt={t(`prompts.${asks}`)} onChange={change} />
        <RoundFields draft={draft} isGraded={choice.isGraded(draft)} onChange={change} />
      </Card>
    </>
  );
}
