// The expression as text, with its errors underlined where they are, said beside their lines, and all of them once more below.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { MAX_KEPT } from "../../../lib/expression/limits";
import type { Expression } from "../../../lib/expression/parse";
import type { ExpressionRefusal, Place } from "../../../lib/expression/refusal";
import { BESIDE, LEAST_LINES, MarkedLines } from "./marked-lines";
import { useRefusalText } from "./use-refusal-text";

/** The same box, type and wrapping for the text and the marks behind it. */
const sheet =
  "col-start-1 row-start-1 w-full whitespace-pre-wrap break-words rounded-control border-[1.5px] px-4 py-3 font-mono text-base leading-relaxed [tab-size:2]";

interface ExpressionFieldProps {
  value: string;
  refusals: readonly ExpressionRefusal[];
  unused: Expression["unused"];
  onChange: (text: string) => void;
}

export function ExpressionField({ value, refusals, unused, onChange }: ExpressionFieldProps) {
  const t = useTranslations("editor");
  const refusalText = useRefusalText();
  const area = useRef<HTMLTextAreaElement>(null);
  const goTo = ({ offset, length }: Place) => {
    area.current?.focus();
    area.current?.setSelectionRange(offset, offset + length);
  };
  const noteAt = (line: number) => {
    const first = refusals.find((refusal) => refusal.line === line);
    return first ? refusalText(first) : null;
  };
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor="expression" className="font-semibold text-sm">
        {t("expression")}
      </label>
      <div className={`grid ${BESIDE.text}`}>
        <div aria-hidden="true" className={`${sheet} border-transparent text-transparent`}>
          <MarkedLines text={value} places={refusals} noteAt={noteAt} />
        </div>
        <textarea
          ref={area}
          id="expression"
          value={value}
          maxLength={MAX_KEPT}
          rows={LEAST_LINES}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          aria-invalid={refusals.length > 0}
          aria-describedby="expression-hint expression-errors"
          onChange={(event) => onChange(event.target.value)}
          className={`${sheet} relative resize-none overflow-hidden border-line-strong bg-transparent text-ink aria-invalid:border-danger`}
        />
      </div>
      <ul id="expression-errors" aria-live="polite" className="grid gap-1 text-sm empty:hidden">
        {refusals.map((refusal) => (
          <Finding key={`${refusal.offset} ${refusal.kind}`} onGo={() => goTo(refusal)} isError>
            {t("at", { line: refusal.line, column: refusal.column })} {refusalText(refusal)}
          </Finding>
        ))}
        {unused.map((name) => (
          <Finding key={name.offset} onGo={() => goTo(name)}>
            {t("unused", { name: name.name })}
          </Finding>
        ))}
      </ul>
      <p id="expression-hint" className="text-ink-soft text-sm">
        {t("expressionHint")}
      </p>
    </div>
  );
}

function Finding({ isError, onGo, children }: { isError?: boolean; onGo: () => void; children: ReactNode }) {
  return (
    <li className={isError ? "text-danger" : "text-ink-soft"}>
      <button type="button" onClick={onGo} className="flex min-h-8 gap-2 text-left hover:underline">
        <span aria-hidden="true">{isError ? "▲" : "ℹ"}</span>
        <span>{children}</span>
      </button>
    </li>
  );
}
