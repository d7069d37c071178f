// What the teacher can say, beside what is on: the sentence that helps is folded away, for this screen may be on the projector.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { textIn } from "../../../lib/questions/text-in";
import { useHostView } from "../../live/live-screen";
import { prose } from "../../ui/prose";
import { Pace } from "./pace";

export function Script() {
  const t = useTranslations("host.script");
  const script = useScript();
  if (!script) return null;
  const { say, mistake, unlock } = script;
  return (
    <section
      aria-labelledby="script"
      className="grid gap-2 rounded-card border border-line bg-surface px-5 py-4"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="script" className="font-semibold">
          {t("title")}
        </h2>
        <Pace />
      </div>
      {/* A line apart is for the teacher alone, and not read out with what is said. */}
      {say.split(/\n+/).map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line may come twice, and a text does not change in parts.
        <p key={at} className="wrap-anywhere">
          {prose(line)}
        </p>
      ))}
      {(mistake || unlock) && (
        <details key={say}>
          <summary className="min-h-11 cursor-pointer py-2.5 font-medium text-ink-soft text-sm">
            {t("more")}
          </summary>
          <dl className="grid gap-2 text-sm">
            {mistake && <Line name={t("mistake")} text={mistake} />}
            {unlock && <Line name={t("unlock")} text={unlock} />}
          </dl>
        </details>
      )}
    </section>
  );
}

/** Null where nobody wrote anything in the teacher's language. */
export function useScript() {
  const locale = useLocale();
  const { script } = useHostView();
  if (!script) return null;
  const say = textIn(locale, script.say);
  const mistake = textIn(locale, script.mistake);
  const unlock = textIn(locale, script.unlock);
  return say || mistake || unlock ? { say, mistake, unlock } : null;
}

function Line({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="wrap-anywhere">{prose(text)}</dd>
    </div>
  );
}
