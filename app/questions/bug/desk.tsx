// The way to the detective's desk from the tools of a run, which stands still meanwhile; where the class votes, no line is missing.

"use client";

import { useHostView } from "../../live/live-screen";
import { useDesk } from "../../training/desk/run-desk";
import { useMoves } from "../../training/desk/use-moves";
import { useRun } from "../../training/picture/run-on-show";
import { Detective } from "./detective";

export const Bar = null;

export function Tools() {
  const { training, config } = useRun();
  const { forgottenAt } = useHostView();
  const { playing } = useDesk();
  const { forget, ask } = useMoves();
  if (config.votes) return null;
  return (
    <Detective
      step={training.step}
      forgottenAt={forgottenAt}
      onOpen={() => playing.play(false)}
      onForget={forget}
      onAsk={ask}
    />
  );
}
