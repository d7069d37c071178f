// How the round went for this student alone: right or wrong, why, and what it earned.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PhoneStage, PlayerView, You } from "../../../lib/session/views";
import { KindSurface } from "../../questions/kind-surface";
import { phones } from "../../questions/registries/phone";
import { Score } from "./score";
import { TopBar } from "./top-bar";

interface OutcomeProps {
  view: PlayerView;
  you: You;
  stage: Extract<PhoneStage, { phase: "revealed" }>;
}

export function Outcome({ view, you, stage: { round } }: OutcomeProps) {
  const { kind, stage, reveal } = round.shown;
  const said = you.said?.roundId === round.id ? you.said.parts : [];
  const outcome = said.length > 0 && you.outcome?.roundId === round.id ? you.outcome : null;
  return (
    <div className="flex grow flex-col gap-4 pb-4">
      <TopBar view={view} you={you} round={round} />
      <KindSurface of={phones} kind={kind} meanwhile={<Verdict outcome={outcome} />}>
        {({ Verdict: OwnVerdict, Revealed }, says) =>
          reveal && (
            <>
              <Verdict outcome={outcome}>
                {(usual) =>
                  OwnVerdict ? (
                    <OwnVerdict {...{ stage, reveal, said }} own={you.own}>
                      {usual}
                    </OwnVerdict>
                  ) : (
                    usual
                  )
                }
              </Verdict>
              <Revealed {...{ stage, reveal, said }} own={you.own} />
              <p className="text-lg leading-relaxed">{says.explanation(stage, reveal)}</p>
            </>
          )
        }
      </KindSurface>
      <Score you={you} showsPlace={view.settings.placesOnPhones} />
    </div>
  );
}

interface VerdictProps {
  /** Null where nothing was answered. */
  outcome: Pick<NonNullable<You["outcome"]>, "credit" | "correct" | "points"> | null;
  /** Puts it into words of the kind's own. */
  children?: (usual: string) => ReactNode;
}

function Verdict({ outcome, children = (usual) => usual }: VerdictProps) {
  const t = useTranslations("play");
  const look = outcome?.correct
    ? "border-accent-deep bg-accent text-accent-ink"
    : "border-line-strong bg-surface";
  const [sign, words] = verdictOn(outcome);
  return (
    <div role="status" className={`flex items-center gap-4 rounded-card border-2 px-5 py-4 ${look}`}>
      <span aria-hidden="true" className="font-extrabold text-3xl leading-none">
        {sign}
      </span>
      <h1 className="grow font-extrabold text-xl">{outcome ? children(t(words)) : t(words)}</h1>
      {outcome && outcome.points > 0 && (
        <p className="shrink-0 font-bold text-lg">{t("earned", { points: outcome.points })}</p>
      )}
    </div>
  );
}

function verdictOn(outcome: VerdictProps["outcome"]) {
  if (!outcome) return ["–", "unanswered"] as const;
  if (outcome.correct) return ["✓", "right"] as const;
  return outcome.credit > 0 ? (["◐", "partly"] as const) : (["✕", "wrong"] as const);
}
