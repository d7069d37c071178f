// How the round went for this student alone: right or wrong, why, and what it earned.

import type { PhoneStage, PlayerView, You } from "../../../lib/session/views";
import { KindSurface } from "../../questions/kind-surface";
import { phones } from "../../questions/registries/phone";
import { prose } from "../../ui/prose";
import { Score } from "./score";
import { TopBar } from "./top-bar";
import { Verdict } from "./verdict";

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
            <>
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
              <Revealed {...{ stage, reveal, said }} own={you.own} />
              <p className="text-lg leading-relaxed empty:hidden">{prose(says.explanation(stage, reveal))}</p>
              {Drawn && <Drawn {...{ stage, reveal, said }} own={you.own} />}
            </>
          )
        }
      </KindSurface>
      <Score you={you} showsPlace={view.settings.places === true} />
    </div>
  );
}
