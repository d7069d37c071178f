// One line under a stored answer: why it is so. It may be changed until the round is over, and what is typed then goes out as it is.

"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { MAX_REASON } from "../../../../lib/session/reasons";
import { usePhone } from "../../../live/live-phone";
import type { Problem } from "../../../live/requests";
import { useProblemText } from "../../../live/use-problem-text";
import { Button } from "../../../ui/button";
import { controlStyle, Field } from "../../../ui/field";

interface ReasonFieldProps {
  roundId: string;
  /** What is stored; "" before anything is. */
  written: string;
  /** Nothing can be changed any more. */
  isOver: boolean;
}

export function ReasonField({ roundId, written, isOver }: ReasonFieldProps) {
  const t = useTranslations("play.reason");
  const problemText = useProblemText();
  const { writeReason } = usePhone();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isSending = useRef(false);
  const text = typed ?? written;
  const isStored = text !== "" && text === written;

  const send = async () => {
    if (isSending.current || text.trim() === written) return;
    isSending.current = true;
    const result = await writeReason(roundId, text);
    isSending.current = false;
    setProblem(result.ok ? null : result.refusal);
    // What was typed meanwhile stays.
    if (result.ok) setTyped((now) => (now === text ? null : now));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end sends what was not sent.
  useEffect(() => {
    if (isOver) void send();
  }, [isOver]);

  if (isOver)
    return written === "" ? null : (
      <p className="wrap-anywhere text-ink-soft">{t("wrote", { text: written })}</p>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form onSubmit={submit} className="grid gap-2 border-line border-t pt-2.5">
      <Field
        id="reason"
        label={t("label")}
        hint={t("hint")}
        error={problem && (problem === "too-late" ? t("tooLate") : problemText(problem))}
      >
        {(control) => (
          <div className="flex gap-2">
            <input
              {...control}
              value={text}
              onChange={(event) => setTyped(event.target.value)}
              maxLength={MAX_REASON}
              autoComplete="off"
              enterKeyHint="send"
              className={`${controlStyle} min-w-0`}
            />
            <Button type="submit" aria-disabled={isStored} className="shrink-0">
              {t("send")}
            </Button>
          </div>
        )}
      </Field>
      <p role="status" className="min-h-6 font-semibold text-sm">
        {isStored && `✓ ${t("stored")}`}
      </p>
    </form>
  );
}
