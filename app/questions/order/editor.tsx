// The editor of an order question: its lines in a right order above; words, time and points below.

"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import { MAX_LINES, MIN_LINES, type OrderLine, order } from "../../../lib/questions/order/order";
import { Card } from "../../ui/card";
import { Notice } from "../../ui/notice";
import { LineList } from "../editing/lines/line-list";
import { linesGist } from "../editing/lines/lines-gist";
import { RoundFields } from "../editing/round-fields";
import { TextFields } from "../editing/text-fields";
import type { EditorSurface } from "../surfaces";
import { EarlyField } from "./early-field";

const line = (text: string): OrderLine => ({ look: "formula", text: { en: text }, early: 0 });

export const fresh: EditorSurface<"order">["fresh"] = {
  kind: "order",
  lines: [line("1"), line("2"), line("3")],
  prompt: {},
  explanation: {},
  seconds: 45,
  points: 100,
};

export const gist: EditorSurface<"order">["gist"] = ({ lines }) => linesGist(lines, " → ");

const empty: OrderLine = { look: "words", text: {}, early: 0 };

type EditorProps = ComponentProps<EditorSurface<"order">["Editor"]>;

export function Editor({ draft, onChange }: EditorProps) {
  const t = useTranslations("questions.order");
  const problems = useMemo(() => order.question.safeParse(draft).error?.issues ?? [], [draft]);
  const change = (part: Partial<EditorProps["draft"]>) => onChange({ ...draft, ...part });
  const { lines } = draft;
  const write = (at: number, early: number) =>
    change({ lines: lines.map((each, place) => (place === at ? { ...each, early } : each)) });
  return (
    <>
      <Card className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <LineList
          {...{ lines, empty, problems }}
          least={MIN_LINES}
          most={MAX_LINES}
          words={{
            legend: t("lines"),
            hint: t("linesHint"),
            add: t("add"),
            label: (place) => t("lineAt", { number: place + 1 }),
            named: (place) => t("named", { number: place + 1 }),
          }}
          before={(_, place) => <span className="w-[1ch] shrink-0 font-bold">{place + 1}</span>}
          after={({ early }, place) =>
            place > 0 && <EarlyField {...{ early, place }} onChange={(chosen) => write(place, chosen)} />
          }
          onChange={(changed) => change({ lines: changed })}
        >
          {problems.some(({ message }) => message === "any-order") && (
            <Notice tone="trouble">{t("anyOrder")}</Notice>
          )}
        </LineList>
      </Card>
      <Card className="grid gap-5">
        <TextFields draft={draft} usualPrompt={t("prompt")} onChange={change} />
        <RoundFields draft={draft} onChange={change} />
      </Card>
    </>
  );
}
