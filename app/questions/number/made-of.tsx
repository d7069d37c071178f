// How the number in question is made, with the values put in and the result left open.

import type { NumberStage } from "../../../lib/questions/number/number";
import { asExercise } from "../../graph/in-numbers";
import { formula } from "../../graph/node-name";

/** A list item for a `NodeSheet`. */
export function MadeOf({ stage: { nodes, target, hidden } }: { stage: NumberStage }) {
  const label = nodes[target]?.label;
  return (
    <li className="grid gap-1 px-4 py-2.5">
      <p className="wrap-anywhere font-bold text-lg">
        {label && <>{label} = </>}
        {formula(nodes, target)}
      </p>
      <p className="text-ink-soft text-sm">{asExercise(nodes, target, hidden)}</p>
    </li>
  );
}
