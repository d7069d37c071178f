// Below the run's picture: driving the loop, asking the class, and the one next thing.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCommand } from "../../../live/use-command";
import { useProblemText } from "../../../live/use-problem-text";
import { useDesk } from "../../../training/desk/run-desk";
import { Button } from "../../../ui/button";
import { Notice } from "../../../ui/notice";
import { useKeys } from "../use-keys";
import { AskingDesks } from "./asking-desks";
import { LoopControls } from "./loop-controls";
import { GoOn, LookBack } from "./next-buttons";
import { useGoingOn } from "./use-going-on";

export function RunBar() {
  const t = useTranslations("training");
  const problemText = useProblemText();
  const command = useCommand();
  const { playing } = useDesk();
  const { goOn, goBack } = useGoingOn();
  const [isUnfolded, setUnfolded] = useState(false);
  const problem = command.problem ?? playing.problem;
  useKeys({ onNext: goOn, onBack: goBack });
  return (
    <div className="sticky bottom-0 z-10 -mx-4 grid gap-2 border-line border-t bg-paper px-4 py-3 sm:mx-0 sm:px-0">
      {problem && <Notice tone="trouble">{problemText(problem)}</Notice>}
      <div className="flex items-center gap-3 max-lg:flex-wrap max-md:gap-2">
        {/* On a phone the picture needs the room: what is seldom used is folded away. */}
        <Button
          aria-expanded={isUnfolded}
          aria-label={t("loop.more")}
          className="px-3 md:hidden"
          onClick={() => setUnfolded(!isUnfolded)}
        >
          <span aria-hidden="true">⋯</span>
        </Button>
        <div className={`min-w-0 grow max-md:order-last max-md:w-full ${isUnfolded ? "" : "max-md:hidden"}`}>
          <LoopControls />
        </div>
        <AskingDesks part="Bar" />
        <LookBack />
        <GoOn />
      </div>
    </div>
  );
}
