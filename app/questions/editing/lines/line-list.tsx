// Lines as they are written: added, removed, dragged, and moved by buttons and by keys, each mistake beside its line.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Line } from "../../../../lib/questions/line";
import { Button } from "../../../ui/button";
import { Handle } from "../../../ui/dragging/handle";
import { LineFields } from "./line-fields";
import { useLineEdits } from "./use-line-edits";

interface LineListProps<L extends Line> {
  lines: readonly L[];
  least: number;
  most: number;
  /** What a new one begins as. */
  empty: L;
  /** What is wrong with each, by the last of its path. */
  problems: { path: readonly PropertyKey[]; message: string }[];
  words: {
    legend: string;
    hint: string;
    add: string;
    /** As a label, and in the middle of a sentence. */
    label: (place: number) => string;
    named: (place: number) => string;
  };
  /** What stands in front of the words of a line, and behind them. */
  before: (line: L, place: number) => ReactNode;
  after?: (line: L, place: number) => ReactNode;
  onChange: (lines: L[]) => void;
  /** What is wrong with all of them. */
  children?: ReactNode;
}

export function LineList<L extends Line>(props: LineListProps<L>) {
  const { lines, least, most, problems, words, before, after, children } = props;
  const t = useTranslations("editor.lines");
  const { list, told, drag, move, moveByKey, add, paste, remove, write } = useLineEdits(props);

  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1.5 font-semibold text-sm">{words.legend}</legend>
      <p className="text-ink-soft text-sm">{words.hint}</p>
      <ol ref={list} className="grid gap-4">
        {lines.map((line, place) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
            key={place}
            style={drag.styleAt(place)}
            className={
              drag.held === place
                ? "relative z-10 rounded-control bg-surface shadow-float"
                : drag.held === null
                  ? ""
                  : "transition-transform duration-150"
            }
          >
            <LineFields
              {...{ line, place }}
              label={words.label(place)}
              name={words.named(place)}
              canMove={{ up: place > 0, down: place < lines.length - 1 }}
              canGo={lines.length > least}
              problem={problems.find(({ path }) => path.at(-1) === place)?.message}
              before={before(line, place)}
              after={after?.(line, place)}
              handle={
                lines.length > 1 && (
                  <Handle className="cursor-grab text-ink-soft" {...drag.handlersAt(place)} />
                )
              }
              onChange={(part) => write(place, part)}
              onKeyDown={(event) => moveByKey(event, place)}
              onPaste={(event) => paste(event, place)}
              onMove={(by, control) => move(place, by, control)}
              onRemove={() => remove(place)}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {told.times > 0 && (
          <span key={told.times}>{t("told", { place: told.place + 1, count: lines.length })}</span>
        )}
      </p>
      {children}
      <div>
        <Button disabled={lines.length >= most} onClick={add}>
          + {words.add}
        </Button>
      </div>
    </fieldset>
  );
}
