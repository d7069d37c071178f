// A question about lines for the teacher, around what its kind shows of them: as it comes up, while it is asked, and once it is revealed.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Phrase } from "../../ui/phrase";

interface LinesPreviewProps {
  asked: ReactNode;
  /** Folded away. */
  answer: ReactNode;
  explanation: ReactNode;
}

export function LinesPreview({ asked, answer, explanation }: LinesPreviewProps) {
  const t = useTranslations("host");
  return (
    <>
      {asked}
      <details className="group">
        <summary className="min-h-11 content-center font-semibold">{t("showAnswer")}</summary>
        {answer}
        <p className="mt-1 max-w-prose">{explanation}</p>
      </details>
    </>
  );
}

/** Few lines stand in the middle of the sheet, with time and answers at its foot; many have all the height they want. */
export function LinesAsking({ children }: { children: ReactNode }) {
  return <div className="grid content-center lg:min-h-[calc(var(--view)-22rem)] lg:text-xl">{children}</div>;
}

interface LinesRevealedProps {
  heading: ReactNode;
  prompt: string;
  explanation: ReactNode;
  children: ReactNode;
}

export function LinesRevealed({ heading, prompt, explanation, children }: LinesRevealedProps) {
  return (
    <>
      <div>
        {heading}
        <h2 className="font-bold text-xl">
          <Phrase>{prompt}</Phrase>
        </h2>
      </div>
      {children}
      <p className="max-w-prose empty:hidden">{explanation}</p>
    </>
  );
}
