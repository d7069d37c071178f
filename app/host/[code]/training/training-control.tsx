// The teacher's control while the class trains a network: its picture with the tools above, and the way on below.

"use client";

import type { RunState } from "../../../live/run-state";
import { RunDesk } from "../../../training/desk/run-desk";
import { RunOnShow } from "../../../training/picture/run-on-show";
import { ConfirmForgetting } from "./confirm-forgetting";
import { RunBar } from "./run-bar";
import { RunPanel } from "./run-panel";

export function TrainingControl({ run, onSetUp }: { run: RunState; onSetUp: () => void }) {
  return (
    <RunOnShow run={run}>
      <RunDesk>
        <RunPanel onSetUp={onSetUp} />
        <ConfirmForgetting />
        <RunBar />
      </RunDesk>
    </RunOnShow>
  );
}
