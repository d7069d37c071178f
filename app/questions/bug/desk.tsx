// The way to the detective's desk from the tools of a run, which stands still meanwhile.

"use client";

import { useHostView } from "../../live/live-screen";
import { useRun } from "../../training/picture/run-on-show";
import { Detective } from "./detective";
import { useDesk } from "../../training/desk/run-desk";
import { useMoves } from "../../training/desk/use-moves";

export function MissingLine() {
  const { step } = useRun().training;
  const { forgottenAt } = useHostView();
  const { playing } = useDesk();
  const { forget, investigate } = useMoves();
  return (
    <Detective
      {...{ step, forgottenAt }}
      onOpen={() => playing.play(false)}
      onForget={forget}
      onAsk={investigate}
    />
  );
}
