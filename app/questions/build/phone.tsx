// A build question on a phone: bricks or layers to choose, then what came of them.

"use client";

import { useTranslations } from "next-intl";
import { AskedByHand } from "../../live/asked-by-hand";
import type { PhoneAsking } from "../surfaces";
import { ChooseLayers } from "./choose-layers";
import { LayBricks } from "./lay-bricks";
import { givenText } from "./told";

export { YourBuild as Revealed } from "./your-build";
export const Drawn = null;
export const Verdict = null;

export function Asking({ heading, countdown, ...asking }: PhoneAsking<"build">) {
  const t = useTranslations("questions.build");
  const { task } = asking.stage;
  const hand =
    task.of === "value" ? <LayBricks {...asking} task={task} /> : <ChooseLayers {...asking} task={task} />;
  return (
    <AskedByHand
      heading={
        <>
          {heading}
          <p className="hidden text-ink-soft [@media(min-height:46rem)]:block">{givenText(task, t)}</p>
        </>
      }
    >
      {countdown ?? hand}
    </AskedByHand>
  );
}
