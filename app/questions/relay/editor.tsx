// The editor of a relay: its rows of slopes, each with what comes out at its end; words, time and points below.

"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import { relay } from "../../../lib/questions/relay/relay";
import { MAX_ROWS } from "../../../lib/questions/relay/relay-limits";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { ChoiceLine } from "../../ui/choice-line";
import { Notice } from "../../ui/notice";
import { SelectField } from "../../ui/select-field";
import { nodeGist } from "../editing/node-gist";
import { RoundFields } from "../editing/round-fields";
import { TextFields } from "../editing/text-fields";
import { WrongRules } from "../editing/wrong-rules";
import type { EditorSurface } from "../surfaces";
import { GraphFields } from "./graph-fields";
import { RowField } from "./row-field";
import { writtenRows } from "./rows-shown";
import { rowName, whole } from "./said";
import { cell } from "./table";

export const fresh: EditorSurface<"relay">["fresh"] = {
  kind: "relay",
  rows: [
    [2, -1, 0.5, 3, -2, 1, -1, 2],
    [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
    [3, 3, 3, 3, 3, 3, 3, 3],
    [4, -1, 2, 0, 5, -2, 3, 1],
    [-1, 2, 3, -1, 0.5, 2, 1, -2],
  ],
  variesByTeam: true,
  prompt: {},
  explanation: {},
  seconds: null,
  points: 100,
};

export const gist: EditorSurface<"relay">["gist"] = ({ rows, expression }) =>
  expression === undefined
    ? `${rows.length} × ${rows[0]?.length ?? 0}`
    : nodeGist({ target: "", expression });

/** What a graph starts as: products and sums, each with a name to be called by. */
const FRESH_GRAPH = "a = 2\nb = -3\nc = 10\nf = -2\ne = a*b\nd = e + c\ng = d*f\nL = g + 20";

type EditorProps = ComponentProps<EditorSurface<"relay">["Editor"]>;

const problems = ["no-row", "rows-uneven", "rows-too-short"] as const;

export function Editor({ draft, onChange }: EditorProps) {
  const t = useTranslations("questions.relay");
  const parsed = useMemo(() => relay.question.safeParse(draft), [draft]);
  const change = (part: Partial<EditorProps["draft"]>) => onChange({ ...draft, ...part });
  const { rows, expression } = draft;
  const ought = parsed.success && expression === undefined ? writtenRows(relay.stage(parsed.data)) : [];
  const wrong = problems.find((name) => parsed.error?.issues.some(({ message }) => message === name));
  return (
    <>
      <Card className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <SelectField
          id="relay-runs"
          label={t("runs")}
          value={expression === undefined ? "rows" : "graph"}
          options={{ rows: t("runsRows"), graph: t("runsGraph") }}
          onChange={(runs) => change(runs === "graph" ? { expression: FRESH_GRAPH } : rowsAgain(rows))}
        />
        {expression !== undefined && (
          <GraphFields
            {...{ expression }}
            question={parsed.data ?? null}
            problems={parsed.error?.issues}
            onChange={(text) => change({ expression: text })}
          />
        )}
        {expression === undefined && (
          <fieldset className="grid min-w-0 gap-3">
            <legend className="mb-1.5 font-semibold text-sm">{t("rowsLegend")}</legend>
            <p className="max-w-prose text-ink-soft text-sm">{t("rowsHint")}</p>
            {rows.map((row, place) => (
              <RowField
                // A row that is taken away leaves the others their fields.
                key={`${rowName(place)} of ${rows.length}`}
                name={rowName(place)}
                row={row}
                out={ought[place] ? whole(ought[place].legs.at(-1)?.passed ?? 0) : null}
                onChange={(changed) =>
                  change({ rows: rows.map((each, at) => (at === place ? changed : each)) })
                }
                onRemove={
                  rows.length > 1 ? () => change({ rows: rows.filter((_, at) => at !== place) }) : null
                }
              />
            ))}
            {wrong && <Notice tone="trouble">{t(`problem.${wrong}`)}</Notice>}
            <div>
              <Button
                disabled={rows.length >= MAX_ROWS}
                onClick={() => change({ rows: [...rows, [...(rows.at(-1) ?? [1, 1])]] })}
              >
                + {t("addRow")}
              </Button>
            </div>
          </fieldset>
        )}
        <ChoiceLine
          isOn={draft.variesByTeam === true}
          onTurn={(variesByTeam) => change({ variesByTeam })}
          hint={t("variesHint")}
        >
          {t("varies")}
        </ChoiceLine>
        {parsed.success && <WrongRules<"relay"> question={parsed.data} {...{ cell }} words={t} />}
      </Card>
      <Card className="grid gap-5">
        <TextFields
          draft={draft}
          usualPrompt={t(expression === undefined ? "prompt" : "promptGraph")}
          onChange={change}
        />
        <RoundFields draft={draft} onChange={change} />
      </Card>
    </>
  );
}

/** A graph that came without rows gets some. */
const rowsAgain = (rows: EditorProps["draft"]["rows"]) => ({
  expression: undefined,
  rows: rows.length > 0 ? rows : fresh.rows,
});
