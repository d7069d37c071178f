// A small keypad for a number. It stays at the bottom of the screen and brings up no keyboard of the phone's own.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { readNumber, writeNumber } from "../../../lib/questions/number/read-number";
import { exactText } from "./exact-text";
import { type Key, problemOf, shownText, type TypedProblem, typed } from "./typed";
import { useKeyboard } from "./use-keyboard";

interface KeypadProps {
  /** What is asked. */
  legend: string;
  /** What was sent, as its kind writes it. */
  said: string | null;
  isOpen: boolean;
  /** What there is has to go out now. */
  isEnding: boolean;
  onAnswer: (text: string) => void;
  /** What became of the answer. */
  status: ReactNode;
}

const rows: readonly Key[] = ["7", "8", "9", "back", "4", "5", "6", "-", "1", "2", "3", "/", "0", "."];
const glyphs: Partial<Record<Key, string>> = { back: "⌫", "-": "±", "/": "⁄" };
const keyNames = { back: "back", "-": "minus", "/": "fraction", ".": "point" } as const;
const isNamed = (key: Key): key is keyof typeof keyNames => key in keyNames;

/** On a screen too low for four rows the same keys stand in two. */
const KEYS =
  "grid grid-cols-4 gap-1.5 [@media(max-height:30rem)]:grid-cols-8 [@media(max-height:30rem)]:gap-1";
const KEY =
  "grid min-h-11 touch-manipulation select-none place-items-center rounded-control border-[1.5px] border-line-strong bg-surface font-bold text-xl leading-none active:bg-accent-soft disabled:opacity-35 [@media(min-height:44rem)]:min-h-14";

export function Keypad({ legend, said, isOpen, isEnding, onAnswer, status }: KeypadProps) {
  const t = useTranslations("questions.number");
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<TypedProblem | null>(null);
  const isSent = useRef(false);

  const press = (key: Key) => {
    setProblem(null);
    setText((before) => typed(before, key));
  };
  const send = () => {
    const number = readNumber(text);
    setProblem(problemOf(text));
    if (number === null || isSent.current) return;
    isSent.current = true;
    onAnswer(writeNumber(number));
  };
  useKeyboard(isOpen, press, send);
  useEffect(() => {
    if (isEnding && said === null && readNumber(text) !== null) send();
  });

  const shown = text === "" && said !== null ? exactText(Number(said)) : shownText(text);
  return (
    <fieldset className="sticky bottom-0 -mx-1 min-w-0 bg-paper px-1 pb-[max(0.25rem,env(safe-area-inset-bottom))]">
      <legend className="sr-only">{legend}</legend>
      <div
        role="status"
        className="grid min-h-8 content-center font-semibold text-base leading-tight sm:text-lg"
      >
        {isOpen ? problem ? <Problem>{t(`problem.${problem}`)}</Problem> : null : status}
      </div>
      <div className="mb-1.5 flex items-center gap-3 rounded-control border-2 border-ink bg-raised px-3 py-1">
        <span aria-hidden="true" className="min-w-0 shrink truncate font-semibold text-ink-soft">
          {legend}
        </span>
        <output
          aria-label={t("typed")}
          className="ml-auto min-h-[1.3em] shrink-0 font-extrabold text-2xl leading-tight [@media(max-height:30rem)]:text-xl"
        >
          {shown || <span className="sr-only">{t("nothingTyped")}</span>}
        </output>
      </div>
      {/* A tap leaves the focus where it is, so that Enter on a keyboard sends. */}
      <fieldset className={KEYS} onMouseDown={(event) => event.preventDefault()}>
        <legend className="sr-only">{t("keypad")}</legend>
        {rows.map((key) => (
          <button
            key={key}
            type="button"
            disabled={!isOpen}
            aria-label={isNamed(key) ? t(`key.${keyNames[key]}`) : undefined}
            onClick={() => press(key)}
            className={KEY}
          >
            <span aria-hidden={isNamed(key) || undefined}>{glyphs[key] ?? key}</span>
          </button>
        ))}
        <button
          type="button"
          disabled={!isOpen}
          onClick={send}
          className={`${KEY} col-span-2 border-accent-deep bg-accent text-accent-ink text-lg`}
        >
          {t("key.send")}
        </button>
      </fieldset>
    </fieldset>
  );
}

function Problem({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-center gap-2 text-danger">
      <span aria-hidden="true">▲</span>
      {children}
    </p>
  );
}
