// On a big screen that nobody has admitted: the number by which the host knows it, and what it waits for.

"use client";

import { useTranslations } from "next-intl";
import { useAsking } from "../../live/use-asking";
import { useProblemText } from "../../live/use-problem-text";
import { Button } from "../../ui/button";

export function AskingToShow({ code }: { code: string }) {
  const t = useTranslations("screen");
  const problemText = useProblemText();
  const { asked, problem, startOver } = useAsking(code);
  const isRefused = asked?.admission === "refused";
  return (
    <section className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-14">
      <div className="grid justify-items-start gap-2">
        <p role="status" className="font-bold text-2xl">
          {isRefused ? t("notAdmitted") : problem ? problemText(problem) : t("asksToShow")}
        </p>
        <p className="text-ink-soft text-xl">
          {t.rich("orSignIn", {
            link: (chunks) => (
              <a
                className="text-ink underline decoration-2 underline-offset-4"
                href={`/sign-in?next=${encodeURIComponent(`/screen/${code}`)}`}
              >
                {chunks}
              </a>
            ),
          })}
        </p>
        {isRefused && (
          <Button size="lg" onClick={startOver}>
            {t("askAgain")}
          </Button>
        )}
      </div>
      {asked && !isRefused && (
        <p className="grid justify-items-center rounded-card border-2 border-line-strong bg-surface px-10 py-3">
          <span className="text-ink-soft text-lg">{t("screenNumber")}</span>
          <span className="font-extrabold text-6xl leading-none">{asked.number}</span>
        </p>
      )}
    </section>
  );
}
