// The editor of a match question: its pairs above; words, time and points below.

"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import type { Line } from "../../../lib/questions/line";
import { MAX_PAIRS, MIN_PAIRS, match, type Pair } from "../../../lib/questions/match/match";
import { Card } from "../../ui/card";
import { LineList } from "../editing/lines/line-list";
import { linesGist } from "../editing/lines/lines-gist";
import { RoundFields } from "../editing/round-fields";
import { TextFields } from "../editing/text-fields";
import type { EditorSurface } from "../surfaces";
import { MateFields } from "./mate-fields";

const pair = (text: string, mate: string): Pair => ({
  look: "formula",
  text: { en: text },
  mate: { look: "formula", text: { en: mate } },
});

export const fresh: EditorSurface<"match">["fresh"] = {
  kind: "match",
  pairs: [pair("2 + 2", "4"), pair("2 + 3", "5"), pair("2 * 3", "6")],
  prompt: {},
  explanation: {},
  seconds: 60,
  points: 100,
};

export const gist: EditorSurface<"match">["gist"] = ({ pairs }) => linesGist(pairs, ", ");

const empty: Pair = { look: "words", text: {}, mate: { look: "words", text: {} } };

type EditorProps = ComponentProps<EditorSurface<"match">["Editor"]>;

export function Editor({ draft, onChange }: EditorProps) {
  const t = useTranslations("questions.match");
  const problems = useMemo(() => match.question.safeParse(draft).error?.issues ?? [], [draft]);
  const change = (part: Partial<EditorProps["draft"]>) => onChange({ ...draft, ...part });
  const { pairs } = draft;
  const write = (at: number, mate: Line) =>
    change({ pairs: pairs.map((each, place) => (place === at ? { ...each, mate } : each)) });
  const problemOf = (at: number) =>
    problems.find(({ path: [, place, side] }) => place === at && side)?.message;
  return (
    <>
      <Card className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <LineList
          {...{ empty, problems }}
          lines={pairs}
          least={MIN_PAIRS}
          most={MAX_PAIRS}
          words={{
            legend: t("pairs"),
            hint: t("pairsHint"),
            add: t("add"),
            label: (place) => t("stayingAt", { number: place + 1 }),
            named: (place) => t("named", { number: place + 1 }),
          }}
          before={(_, place) => <span className="w-[1ch] shrink-0 font-bold">{place + 1}</span>}
          after={({ mate }, place) => (
            <MateFields
              {...{ mate, place }}
              problem={problemOf(place)}
              onChange={(mate) => write(place, mate)}
            />
          )}
          onChange={(changed) => change({ pairs: changed })}
        />
      </Card>
      <Card className="grid gap-5">
        <TextFields draft={draft} usualPrompt={t("prompt")} onChange={change} />
        <RoundFields draft={draft} onChange={change} />
      </Card>
    </>
  );
}
