// The three answers to a blame question, as large as a thumb in a hurry wants them: one tap answers.

"use client";

import type { ReactNode } from "react";
import { type Sign, signs } from "../../lib/micrograd/sign";
import { signLooks } from "../graph/sign-look";
import { usePageKeys } from "../ui/use-page-keys";
import { Answering } from "./answering";
import { type SignsAre, useSaySign } from "./say-sign";

interface SignButtonsProps {
  /** What is asked. */
  legend: string;
  are?: SignsAre;
  chosen: Sign | null;
  isOpen: boolean;
  onAnswer: (sign: Sign) => void;
  /** What became of the answer. */
  status: ReactNode;
}

/** On a wide screen held upright, or one too low for three rows below the question. */
const SIDE_BY_SIDE = "upright:grid-cols-3 low:grid-cols-3";
const STACKED =
  "low:flex-col low:justify-center low:gap-0.5 low:px-0 low:py-1.5 low:text-center low:text-[clamp(0.75rem,6.6vw,1rem)] low:leading-tight";
/** Beside the question three rows fit into any height. */
const TALL = "beside:min-h-[clamp(3rem,13vh,8rem)]";

const signOfKey: Record<string, Sign> = {
  "1": "+",
  "+": "+",
  "=": "+",
  "2": "0",
  "0": "0",
  "3": "-",
  "-": "-",
};

export function SignButtons({ legend, are = "loss", chosen, isOpen, onAnswer, status }: SignButtonsProps) {
  const say = useSaySign(are);

  usePageKeys(isOpen, ({ key, repeat }) => {
    const sign = signOfKey[key];
    if (sign && !repeat) onAnswer(sign);
  });

  return (
    <Answering {...{ legend, isOpen, status }}>
      <div className={`grid gap-2 ${SIDE_BY_SIDE}`}>
        {signs.map((sign) => {
          const look = signLooks[sign];
          const isChosen = chosen === sign;
          return (
            <button
              key={sign}
              type="button"
              disabled={!isOpen}
              aria-pressed={isChosen}
              onClick={() => onAnswer(sign)}
              className={`flex min-h-16 items-center gap-4 rounded-card px-5 py-2 text-left font-bold text-lg leading-tight transition-transform duration-75 active:scale-[0.98] ${STACKED} ${TALL} forced-colors:border-2 ${look.fill} ${look.onFill} ${isOpen || isChosen ? "" : "opacity-35"} ${isChosen ? "ring-4 ring-ink ring-offset-2 ring-offset-paper forced-colors:outline-4" : ""}`}
            >
              <span
                aria-hidden="true"
                className="w-8 shrink-0 text-center font-extrabold text-3xl leading-none low:text-2xl"
              >
                {look.glyph}
              </span>
              {say(sign)}
            </button>
          );
        })}
      </div>
    </Answering>
  );
}
