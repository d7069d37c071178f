// Reasons on a phone: those of classmates that the host shows, and the line for this student's own. Fetched where a class has any.

"use client";

import { partOf } from "../../../live/browser";
import { Later } from "../../../live/later";
import type { ReasonsShown } from "./reasons-shown";

const part = partOf(() => import("./reasons-shown"));

export function Reasons(props: Parameters<typeof ReasonsShown>[0]) {
  const { reasons, field } = props;
  if (!reasons && !field) return null;
  return (
    <Later part={part} meanwhile={null}>
      {({ ReasonsShown }) => <ReasonsShown {...props} />}
    </Later>
  );
}
