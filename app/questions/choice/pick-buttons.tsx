// The options as buttons: where one is picked a tap answers; where several are, taps tick them and a button sends.

"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { answerOf, letterAt, pickedIn } from "../../../lib/questions/letters";
import { Answering } from "../../live/answering";
import { Button } from "../../ui/button";
import { keepClear } from "../../ui/keep-clear";
import { LineSign } from "../lines/line-sign";
import type { PhoneAsking } from "../surfaces";
import { OptionLine } from "./option-line";
import { phoneColumns } from "./pictures/columns";
import { useLetterKeys } from "./use-letter-keys";

type PickButtonsProps = Omit<PhoneAsking<"choice">, "heading" | "countdown">;

export function PickButtons({ stage, said, isOpen, isEnding, onAnswer, status }: PickButtonsProps) {
  const t = useTranslations("questions.choice");
  const [ticked, setTicked] = useState("");
  const isSent = useRef(false);
  const { asks, options } = stage;
  const isSeveral = asks === "several";
  const sent = said[0] ?? null;
  const picked = pickedIn(sent ?? ticked);

  const send = (answer: string) => {
    if (isSent.current || answer === "") return;
    isSent.current = true;
    onAnswer(answer);
  };
  const pick = (place: number) => {
    const others = pickedIn(ticked).filter((each) => each !== place);
    if (!isSeveral) send(letterAt(place));
    else setTicked(answerOf(ticked.includes(letterAt(place)) ? others : [...others, place]));
  };
  useLetterKeys(isOpen ? options.length : 0, pick, () => send(ticked));
  // What is ticked when time is up goes out as it is.
  useEffect(() => {
    if (isEnding && sent === null) send(ticked);
  });

  return (
    <Answering legend={t(`pick.${asks}`)} {...{ isOpen, status }}>
      <div className={`grid gap-2 ${phoneColumns(options)}`}>
        {options.map((option, place) => {
          const isPicked = picked.includes(place);
          const sign = <LineSign place={place} isFilled={isPicked} />;
          const box = isSeveral && <Box isTicked={isPicked} />;
          return (
            <button
              key={letterAt(place)}
              type="button"
              disabled={!isOpen}
              aria-pressed={isPicked}
              onClick={() => pick(place)}
              className={`flex min-h-16 [@media(max-height:44rem)]:min-h-12 ${option.picture ? "flex-col items-stretch gap-1" : "items-center gap-2.5"} rounded-card border-2 px-2.5 py-2 text-left font-semibold text-lg leading-tight transition-transform duration-75 active:scale-[0.98] ${isPicked ? "border-ink bg-accent text-accent-ink" : "border-line-strong bg-surface"} ${isOpen || isPicked ? "" : "opacity-45"}`}
            >
              {option.picture ? (
                <span className="flex items-center justify-between">
                  {sign}
                  {box}
                </span>
              ) : (
                sign
              )}
              <OptionLine option={option} among={options} />
              {!option.picture && box}
            </button>
          );
        })}
      </div>
      {isSeveral && sent === null && (
        <div ref={keepClear} className="sticky bottom-0 z-10 grid bg-paper pt-2">
          <Button
            tone="primary"
            size="lg"
            aria-disabled={!isOpen || picked.length === 0}
            onClick={() => isOpen && send(ticked)}
          >
            {t("send")}
            <span className="font-normal" aria-live="polite">
              {t("ticked", { count: picked.length })}
            </span>
          </Button>
        </div>
      )}
    </Answering>
  );
}

function Box({ isTicked }: { isTicked: boolean }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-7 shrink-0 place-items-center rounded-md border-2 border-current font-extrabold leading-none"
    >
      {isTicked && "✓"}
    </span>
  );
}
