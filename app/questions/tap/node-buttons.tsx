// The nodes that may be tapped, as buttons: for thumbs that miss the drawing, keyboards, and whoever hears the page.

"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { takesSeveral, writeTapped } from "../../../lib/questions/tap/tapped";
import { Answering } from "../../live/answering";
import { Button } from "../../ui/button";
import { keepClear } from "../../ui/keep-clear";
import type { PhoneAsking } from "../surfaces";
import { namesOf } from "./names";

interface NodeButtonsProps extends Omit<PhoneAsking<"tap">, "heading" | "countdown"> {
  picked: readonly number[];
  onTap: (node: number) => void;
}

export function NodeButtons(props: NodeButtonsProps) {
  const { stage, said, isOpen, isEnding, onAnswer, status, picked, onTap } = props;
  const t = useTranslations("questions.tap");
  const isSent = useRef(false);
  const names = namesOf(stage.nodes);
  const isAnswered = Boolean(said[0]);
  const legend = t(takesSeveral(stage.asks) ? "pick.several" : "pick.one");

  const send = () => {
    if (isSent.current || picked.length === 0) return;
    isSent.current = true;
    onAnswer(writeTapped(picked));
  };
  // What is picked when time is up goes out as it is.
  useEffect(() => {
    if (isEnding && !isAnswered) send();
  });

  return (
    <Answering {...{ legend, isOpen, status }}>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(5.25rem,1fr))] gap-2">
        {stage.choices.map((node) => {
          const isPicked = picked.includes(node);
          return (
            <button
              key={node}
              type="button"
              disabled={!isOpen}
              aria-pressed={isPicked}
              onClick={() => onTap(node)}
              className={`wrap-anywhere min-h-12 rounded-control border-2 px-2 py-1 font-bold leading-tight ${isPicked ? "border-ink bg-accent text-accent-ink" : "border-line-strong bg-surface"} ${isOpen || isPicked ? "" : "opacity-45"}`}
            >
              {isPicked && <span aria-hidden="true">● </span>}
              {names[node]}
            </button>
          );
        })}
      </div>
      {!isAnswered && (
        <div ref={keepClear} className="sticky bottom-0 z-10 grid bg-paper pt-2 pb-1">
          <Button tone="primary" size="lg" aria-disabled={!isOpen || picked.length === 0} onClick={send}>
            {t("send")}
            <span className="font-normal" aria-live="polite">
              {t("picked", { count: picked.length })}
            </span>
          </Button>
        </div>
      )}
    </Answering>
  );
}
