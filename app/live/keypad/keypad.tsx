// A small keypad for a number, which brings up no keyboard of the phone's own.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { readNumber, writeNumber } from "../../../lib/questions/read-number";
import { exactText } from "../exact-text";
import { type Key, keyOf, problemOf, shownText, type TypedProblem, typed } from "./typed";
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

/** Longer numbers are set smaller. */
const SHORT = 8;

const KEYS = "grid grid-cols-4 gap-1.5 [@media(max-height:30rem)]:gap-1";
const KEY =
  "grid min-h-11 select-none place-items-center rounded-control border-[1.5px] font-bold leading-none disabled:opacity-35 [@media(min-height:44rem)]:min-h-14";

export function Keypad({ legend, said, isOpen, isEnding, onAnswer, status }: KeypadProps) {
  const t = useTranslations("live.keypad");
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
  useKeyboard(isOpen, keyOf, press, send);
  useEffect(() => {
    if (isEnding && said === null && readNumber(text) !== null) send();
  });

  const shown = text === "" && said !== null ? exactText(Number(said)) : shownText(text);
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <div className="mb-1.5 flex min-h-12 flex-wrap items-center gap-x-3 rounded-control border-2 border-ink bg-raised px-3 py-1">
        <div role="status" className="min-w-0 flex-1 font-semibold leading-tight">
          {isOpen ? problem ? <Problem>{t(`problem.${problem}`)}</Problem> : <Hint>{legend}</Hint> : status}
        </div>
        <output
          aria-label={t("typed")}
          className={`ml-auto shrink-0 font-extrabold leading-tight ${shown.length > SHORT ? "text-xl" : "text-2xl"}`}
        >
          {shown || <span className="sr-only">{t("nothingTyped")}</span>}
        </output>
      </div>
      {/* A tap leaves the focus where it is, so that Enter on a keyboard sends. */}
      <fieldset className={KEYS} onMouseDown={(event) => event.preventDefault()}>
        <legend className="sr-only">{t("name")}</legend>
        {rows.map((key) => (
          <button
            key={key}
            type="button"
            disabled={!isOpen}
            aria-label={isNamed(key) ? t(`key.${keyNames[key]}`) : undefined}
            onClick={() => press(key)}
            className={`${KEY} border-line-strong bg-surface text-xl active:bg-accent-soft`}
          >
            <span aria-hidden={isNamed(key) || undefined}>{glyphs[key] ?? key}</span>
          </button>
        ))}
        <button
          type="button"
          disabled={!isOpen}
          onClick={send}
          className={`${KEY} col-span-2 border-accent-deep bg-accent text-accent-ink text-lg active:bg-accent-hover`}
        >
          {t("key.send")}
        </button>
      </fieldset>
    </fieldset>
  );
}

/** The legend says it already. */
function Hint({ children }: { children: ReactNode }) {
  return (
    <span aria-hidden="true" className="text-ink-soft">
      {children}
    </span>
  );
}

function Problem({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-center gap-2 text-danger text-sm">
      <span aria-hidden="true">▲</span>
      {children}
    </p>
  );
}
