// One line as it is written: its words, how they look, and its place in the list.

"use client";

import { useTranslations } from "next-intl";
import type { ClipboardEventHandler, KeyboardEvent, ReactNode } from "react";
import type { Line } from "../../../../lib/questions/line";
import { Button } from "../../../ui/button";
import { LineInput, LookSelect } from "./line-input";
import { LineNote, useLineProblem } from "./line-note";

/** What the keyboard may come back to after a move. */
export type Control = "text" | "up" | "down";

interface LineFieldsProps {
  line: Line;
  place: number;
  /** As a label, and in the middle of a sentence. */
  label: string;
  name: string;
  canMove: { up: boolean; down: boolean };
  canGo: boolean;
  problem: string | undefined;
  before: ReactNode;
  after: ReactNode;
  /** What the line is dragged by. */
  handle: ReactNode;
  onChange: (part: Partial<Line>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPaste: ClipboardEventHandler<HTMLInputElement>;
  onMove: (by: -1 | 1, control: Control) => void;
  onRemove: () => void;
}

export function LineFields(props: LineFieldsProps) {
  const { line, place, label, before, after, onChange, onKeyDown, onPaste } = props;
  const problem = useLineProblem(line, props.problem);
  const error = `line-${place}-error`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {before}
        <LineInput {...{ line, label, onChange, onKeyDown, onPaste }} errorId={problem ? error : undefined} />
        <Tools {...props} />
      </div>
      {after}
      <LineNote id={error} {...{ line, problem }} />
    </div>
  );
}

function Tools({ line, name, canMove, canGo, handle, onChange, onMove, onRemove }: LineFieldsProps) {
  const t = useTranslations("editor.lines");
  return (
    <div className="flex flex-wrap items-center gap-2">
      <LookSelect {...{ line, name, onChange }} />
      <Button
        size="sm"
        data-control="up"
        className="min-h-11"
        aria-label={t("moveUp", { name })}
        title={t("moveUp", { name })}
        disabled={!canMove.up}
        onClick={() => onMove(-1, "up")}
      >
        ↑
      </Button>
      <Button
        size="sm"
        data-control="down"
        className="min-h-11"
        aria-label={t("moveDown", { name })}
        title={t("moveDown", { name })}
        disabled={!canMove.down}
        onClick={() => onMove(1, "down")}
      >
        ↓
      </Button>
      <Button
        size="sm"
        tone="danger"
        className="min-h-11"
        aria-label={t("remove", { name })}
        title={t("remove", { name })}
        disabled={!canGo}
        onClick={onRemove}
      >
        ✕
      </Button>
      {handle}
    </div>
  );
}
