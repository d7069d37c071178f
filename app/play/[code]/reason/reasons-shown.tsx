// What `Reasons` fetches.

"use client";

import type { ComponentProps } from "react";
import type { Reason } from "../../../../lib/session/reasons";
import { ShownReasons } from "../../../live/reasons/shown-reasons";
import { ReasonField } from "./reason-field";

interface ReasonsShownProps {
  reasons: readonly Reason[] | undefined;
  /** An answer as its kind says it. */
  say: (answer: string) => string;
  /** Null where nothing may be written. */
  field: ComponentProps<typeof ReasonField> | null;
}

export function ReasonsShown({ reasons, say, field }: ReasonsShownProps) {
  return (
    <>
      {reasons && <ShownReasons {...{ reasons, say }} className="text-sm" />}
      {field && <ReasonField {...field} />}
    </>
  );
}
