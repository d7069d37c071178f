// How the round went for this student alone: right or wrong, why, and what it earned.

import { useLocale, useTranslations } from "next-intl";
import { textIn } from "../../../lib/questions/text-in";
import type { PlayerView, Stage, You } from "../../../lib/session/views";
import type { RunState } from "../../live/run-state";
import { rightInHand } from "./hand";
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
  const { question } = round;
  const hand =
    answer !== null && question.kind === "weight" && reveal.kind === "weight"
      ? rightInHand(question, reveal, you.cards ?? [], answer)
      : null;
  return (
    <div className="flex grow flex-col gap-4 pb-4">
      <TopBar view={view} you={you} round={round} />
      <Verdict
        correct={answer === null ? null : (outcome?.correct ?? null)}
        points={outcome?.points ?? 0}
        hand={hand}
      />
      <PhoneReveal question={round.question} {...{ reveal, answer, you, run }} />
      <p className="text-lg leading-relaxed">{textIn(locale, reveal.explanation)}</p>
      <Score you={you} />
    </div>
  );
}

interface VerdictProps {
  correct: boolean | null;
  points: number;
  /** Of several cards, which may be right in part. */
  hand: ReturnType<typeof rightInHand>;
}

function Verdict({ correct, points, hand }: VerdictProps) {
  const t = useTranslations("play");
  const look = correct ? "border-accent-deep bg-accent text-accent-ink" : "border-line-strong bg-surface";
  const [sign, words] =
    correct === null ? ["–", t("unanswered")] : correct ? ["✓", t("right")] : ["✕", t("wrong")];
  return (
    <div role="status" className={`flex items-center gap-4 rounded-card border-2 px-5 py-4 ${look}`}>
      <span aria-hidden="true" className="font-extrabold text-3xl leading-none">
        {hand && hand.right > 0 && !correct ? "◐" : sign}
      </span>
      <h1 className="grow font-extrabold text-xl">{hand ? t("handRight", hand) : words}</h1>
      {points > 0 && <p className="shrink-0 font-bold text-lg">{t("earned", { points })}</p>}
    </div>
  );
}
