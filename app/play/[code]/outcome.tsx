// How the round went for this student alone: right or wrong, why, and what it earned.

import { useLocale, useTranslations } from "next-intl";
import { textIn } from "../../../lib/questions/text-in";
import type { PlayerView, Stage, You } from "../../../lib/session/views";
import type { RunState } from "../../live/run-state";
import { PhoneReveal } from "./phone-reveal";
import { Score } from "./score";
import { TopBar } from "./top-bar";

interface OutcomeProps {
  view: PlayerView;
  run: RunState | null;
  you: You;
  stage: Extract<Stage, { phase: "revealed" }>;
}

export function Outcome({ view, you, stage, run }: OutcomeProps) {
  const locale = useLocale();
  const { round, reveal } = stage;
  const answer = you.answer?.roundId === round.id ? you.answer.value : null;
  const outcome = you.outcome?.roundId === round.id ? you.outcome : null;
  return (
    <div className="flex grow flex-col gap-4 pb-4">
      <TopBar view={view} you={you} round={round} />
      <Verdict correct={answer === null ? null : (outcome?.correct ?? null)} points={outcome?.points ?? 0} />
      <PhoneReveal question={round.question} {...{ reveal, answer, you, run }} />
      <p className="text-lg leading-relaxed">{textIn(locale, reveal.explanation)}</p>
      <Score you={you} />
    </div>
  );
}

function Verdict({ correct, points }: { correct: boolean | null; points: number }) {
  const t = useTranslations("play");
  const look = correct ? "border-accent-deep bg-accent text-accent-ink" : "border-line-strong bg-surface";
  const [sign, words] =
    correct === null ? ["–", t("unanswered")] : correct ? ["✓", t("right")] : ["✕", t("wrong")];
  return (
    <div role="status" className={`flex items-center gap-4 rounded-card border-2 px-5 py-4 ${look}`}>
      <span aria-hidden="true" className="font-extrabold text-3xl leading-none">
        {sign}
      </span>
      <h1 className="grow font-extrabold text-xl">{words}</h1>
      {correct && <p className="shrink-0 font-bold text-lg">{t("earned", { points })}</p>}
    </div>
  );
}
