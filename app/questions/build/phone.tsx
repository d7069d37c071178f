// A build question on a phone: bricks or layers to choose, then what came of them.

"use client";

import type { PhoneAsking } from "../surfaces";
import { ChooseLayers } from "./choose-layers";
import { LayBricks } from "./lay-bricks";

export { YourBuild as Revealed } from "./your-build";
export const Verdict = null;

export function Asking({ heading, countdown, ...asking }: PhoneAsking<"build">) {
  const { task } = asking.stage;
  const hand =
    task.of === "value" ? <LayBricks {...asking} task={task} /> : <ChooseLayers {...asking} task={task} />;
  return (
    <div className="flex grow flex-col justify-between gap-2.5 beside:flex-row beside:justify-start beside:gap-8">
      <div className="beside:w-[38%] beside:shrink-0">{heading}</div>
      <div className="min-w-0 beside:grow">{countdown ?? hand}</div>
    </div>
  );
}
