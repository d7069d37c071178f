// The relay in Python: on the host's page and in the results as lines that scroll, on the big screen beside its rows.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { relayPython } from "../../../lib/code/relay-python";
import { WallCode } from "../../graph/wall-code";
import { ScrollingCode } from "../../ui/scrolling-code";
import { useBox } from "../../ui/use-box";
import type { BoardRow } from "./board";
import { codePlace } from "./code-place";
import { rowName } from "./said";

type Rows = readonly Pick<BoardRow, "slopes">[];

const linesOf = (rows: Rows) =>
  relayPython(rows.map(({ slopes }, place) => ({ name: rowName(place), slopes })));

export function RelayCode({ rows }: { rows: Rows }) {
  const t = useTranslations("questions.relay.python");
  return <ScrollingCode label={t("label")} asked={t("asked")} lines={linesOf(rows)} className="text-sm" />;
}

interface BesideRelayCodeProps {
  rows: Rows;
  isShown: boolean;
  /** The rows, as large as where they stand alone or beside the lines. */
  children: (isBeside: boolean) => ReactNode;
}

export function BesideRelayCode({ rows, isShown, children }: BesideRelayCodeProps) {
  const t = useTranslations("questions.relay.python");
  const { ref, box } = useBox<HTMLDivElement>();
  const room = box ? { width: box.width / box.rem, height: box.height / box.rem } : null;
  const code = isShown && room ? codePlace(room, rows.length) : null;
  const isBelow = code?.at === "below";
  return (
    <div ref={ref} className={`flex min-h-0 grow gap-6 ${isBelow ? "flex-col items-center" : ""}`}>
      <div className={`min-h-0 min-w-0 grow ${isBelow ? "w-full" : ""}`}>
        {children(code?.at === "beside")}
      </div>
      {code && <WallCode label={t("label")} asked={t("asked")} lines={linesOf(rows)} room={code.room} />}
    </div>
  );
}
