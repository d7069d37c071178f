// The teacher's control while the class trains a network: its picture, and below it the way on.

"use client";

import type { ReactNode } from "react";
import type { RunState } from "../../../live/run-state";
import { RunDesk } from "../../../training/desk/run-desk";
import { RunOnShow } from "../../../training/picture/run-on-show";
import { ConfirmForgetting } from "./confirm-forgetting";
import { RunBar } from "./run-bar";
import { RunPanel } from "./run-panel";
import { RunTools } from "./run-tools";
import { TrainingRoom } from "./training-room";

interface TrainingControlProps {
  run: RunState;
  around: ReactNode;
  onSetUp: () => void;
}

export function TrainingControl({ run, around, onSetUp }: TrainingControlProps) {
  return (
    <RunOnShow run={run}>
      <RunDesk>
        <TrainingRoom
          picture={<RunPanel />}
          run={<RunTools onSetUp={onSetUp} />}
          around={around}
          bar={<RunBar />}
        />
        <ConfirmForgetting />
      </RunDesk>
    </RunOnShow>
  );
}
