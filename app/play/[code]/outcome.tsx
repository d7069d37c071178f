// How the round went for this student alone: right or wrong, why, and what it earned.

import type { PhoneStage, PlayerView, You } from "../../../lib/session/views";
import { KindSurface } from "../../questions/kind-surface";
import { phones } from "../../questions/registries/phone";
import { prose } from "../../ui/prose";
import { Score } from "./score";
import { TopBar } from "./top-bar";
import { Verdict } from "./verdict";

/** Where the screen lies on its side: the drawing, or else the answers, has the larger part of it. */
const ASIDE = "min-w-0 beside:col-start-2 beside:row-span-3 beside:row-start-1";

interface OutcomeProps {
  view: PlayerView;
  you: You;
  stage: Extract<PhoneStage, { phase: "revealed" }>;
}

export function Outcome({ view, you, stage: { round } }: OutcomeProps) {
  const { kind, stage, reveal } = round.shown;
  const said = you.said?.roundId === round.id ? you.said.parts : [];
  const outcome = said.length > 0 && you.outcome?.roundId === round.id ? you.outcome : null;
  const isGraded = round.points !== null;
  return (
    <div className="flex grow flex-col gap-4">
      <TopBar view={view} you={you} round={round} />
      <KindSurface of={phones} kind={kind} meanwhile={isGraded && <Verdict outcome={outcome} />}>
        {({ Verdict: OwnVerdict, Revealed, Drawn }, says) =>
          reveal && (
            <div className="flex grow flex-col gap-4 beside:grid beside:grid-cols-[2fr_3fr] beside:grid-rows-[auto_auto_1fr] beside:gap-x-8">
              {isGraded && (
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
              )}
              <div className={Drawn ? "min-w-0 beside:col-start-1" : ASIDE}>
                <Revealed {...{ stage, reveal, said }} own={you.own} />
              </div>
              <p className="text-lg leading-relaxed empty:hidden beside:col-start-1">
                {prose(says.explanation(stage, reveal))}
              </p>
              {Drawn && (
                <div className={`flex grow flex-col ${ASIDE}`}>
                  <Drawn {...{ stage, reveal, said }} own={you.own} />
                </div>
              )}
            </div>
          )
        }
      </KindSurface>
      <Score you={you} showsPlace={view.settings.places === true} />
    </div>
  );
}
