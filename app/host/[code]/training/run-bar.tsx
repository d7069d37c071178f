// Below the run's picture: the one next thing, what else the class may do at this moment, and the way to everything else.

"use client";

import { useCommand } from "../../../live/use-command";
import { useProblemText } from "../../../live/use-problem-text";
import { useDesk } from "../../../training/desk/run-desk";
import { keepClear } from "../../../ui/keep-clear";
import { Notice } from "../../../ui/notice";
import { MoreButton } from "../more/more-button";
import { useKeys } from "../use-keys";
import { AskingDesks } from "./asking-desks";
import { GoOn, Instead } from "./next-buttons";
import { useGoingOn } from "./use-going-on";

export function RunBar() {
  const problemText = useProblemText();
  const command = useCommand();
  const { playing } = useDesk();
  const { goOn, goBack } = useGoingOn();
  const problem = command.problem ?? playing.problem;
  useKeys({ onNext: goOn, onBack: goBack });
  return (
    <div
      ref={keepClear}
      className="sticky bottom-0 z-10 -mx-4 grid gap-2 border-line border-t bg-paper px-4 py-3 sm:mx-0 sm:px-0"
    >
      {problem && <Notice tone="trouble">{problemText(problem)}</Notice>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <MoreButton />
        <AskingDesks part="Bar" />
        <Instead />
        <GoOn />
      </div>
    </div>
  );
}
