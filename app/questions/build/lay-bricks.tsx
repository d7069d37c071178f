// Bricks in a student's hand: a number, then operations with numbers, and after each what all of them come to.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { formatNumber } from "../../../lib/expression/format-number";
import {
  bricksIn,
  canonical,
  glyphs,
  laidIn,
  operators,
  writtenChain,
} from "../../../lib/questions/build/chain";
import type { ValueTask } from "../../../lib/questions/build/task";
import { Answering } from "../../live/answering";
import { useKeyboard } from "../../live/keypad/use-keyboard";
import { Button } from "../../ui/button";
import { keepClear } from "../../ui/keep-clear";
import type { PhoneAsking } from "../surfaces";
import { type BrickKey, brickKeyOf, isOfUse, laid } from "./brick-keys";
import { laidText } from "./told";
import { useSending } from "./use-sending";

interface LayBricksProps extends Omit<PhoneAsking<"build">, "heading" | "countdown"> {
  task: ValueTask;
}

const KEY =
  "grid min-h-11 select-none place-items-center rounded-control border-[1.5px] font-bold text-xl leading-none disabled:opacity-45 aria-disabled:opacity-45 [@media(min-height:44rem)]:min-h-13";

export function LayBricks({ task, ...asking }: LayBricksProps) {
  const { said, isOpen, status } = asking;
  const t = useTranslations("questions.build");
  const [text, setText] = useState("");
  const sent = said[0] ?? null;
  const shown = sent ?? text;
  const count = bricksIn(shown);
  const isWhole = count === task.bricks && /\d$/.test(text);
  const send = useSending(asking, isWhole ? canonical(text) : null);
  const press = (key: BrickKey) => setText((before) => laid(task, before, key));
  useKeyboard(isOpen, brickKeyOf, press, send);
  const legend = t("lay.legend", { bricks: task.bricks, target: formatNumber(task.target) });
  const key = (name: BrickKey, glyph: string, label?: string) => (
    <button
      key={name}
      type="button"
      disabled={!isOpen}
      aria-disabled={!isOfUse(task, text, name) || undefined}
      aria-label={label}
      onClick={() => press(name)}
      className={`${KEY} border-line-strong bg-surface active:bg-accent-soft`}
    >
      <span aria-hidden={label ? true : undefined}>{glyph}</span>
    </button>
  );

  return (
    <Answering {...{ legend, isOpen, status }}>
      <output
        aria-label={t("lay.built")}
        className="mb-2 grid min-h-30 content-center gap-1 low:min-h-20 low:py-1 flat:min-h-12 flat:grid-cols-[auto_1fr] flat:items-center flat:gap-4 flat:py-0.5 rounded-control border-2 border-ink bg-raised px-3 py-2"
      >
        <Built text={shown} open={task.bricks - count} />
      </output>
      <fieldset className="grid grid-cols-5 gap-1.5">
        <legend className="sr-only">{t("lay.numbers")}</legend>
        {task.numbers.map((number) => key(`${number}`, String(number)))}
      </fieldset>
      <fieldset className="mt-1.5 grid grid-cols-4 gap-1.5">
        <legend className="sr-only">{t("lay.operators")}</legend>
        {operators
          .filter((operator) => task.operators.includes(operator))
          .map((operator) => key(operator, glyphs[operator], t(`lay.key.${operator}`)))}
        {key("back", "⌫", t("lay.back"))}
      </fieldset>
      {sent === null && (
        <div ref={keepClear} className="sticky bottom-0 z-20 grid bg-paper pt-2">
          <Button tone="primary" size="lg" aria-disabled={!isOpen || !isWhole} onClick={send}>
            {t("send")}
            {!isWhole && (
              <span className="font-normal">{t("bricksLaid", { laid: count, bricks: task.bricks })}</span>
            )}
          </Button>
        </div>
      )}
    </Answering>
  );
}

/** As it is written, and step by step. */
function Built({ text, open }: { text: string; open: number }) {
  const t = useTranslations("questions.build");
  const steps = laidIn(text);
  return (
    <>
      <span className="font-extrabold text-2xl leading-tight">
        {writtenChain(text)}
        <span aria-hidden="true" className="text-ink-soft">
          {" □".repeat(open)}
        </span>
        {open === 0 && ` = ${formatNumber(steps.at(-1)?.after ?? 0)}`}
      </span>
      {text === "" && <span className="text-ink-soft">{t("lay.nothing")}</span>}
      <span className="flex flex-wrap gap-x-4 text-ink-soft">
        {steps.map(({ before, operator, number, after }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
          <span key={place}>{laidText(before, glyphs[operator], number, after)}</span>
        ))}
      </span>
    </>
  );
}
