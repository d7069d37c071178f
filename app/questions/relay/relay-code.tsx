// The relay in Python: on the host's page and in the results as lines that scroll, on the big screen beside its rows.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { relayPython } from "../../../lib/code/relay-python";
import { WallCode } from "../../graph/wall-code";
import { ScrollingCode } from "../../ui/scrolling-code";
import { useBox } from "../../ui/use-box";
import type { BoardRow } from "./board";
import { rowName } from "./said";

type Rows = readonly Pick<BoardRow, "slopes">[];

const linesOf = (rows: Rows) =>
  relayPython(rows.map(({ slopes }, place) => ({ name: rowName(place), slopes })));

export function RelayCode({ rows }: { rows: Rows }) {
  const t = useTranslations("questions.relay.python");
  return <ScrollingCode label={t("label")} asked={t("asked")} lines={linesOf(rows)} className="text-sm" />;
}

/** In rem: of the lines, of rows in small type beside them, and of each row above them. */
const WALL_WIDTH = 21;
const LEAST_ROWS = 50;
const WALL_HEIGHT = 21;
const ROW_HEIGHT = 6;
const GAP = 1.5;
/** The line that every phone works out, and what stands around it. Where not even these have room, the rows stay alone. */
const LEAST_LINES = 6.5;

interface BesideRelayCodeProps {
  rows: Rows;
  isShown: boolean;
  /** The rows, as large as where they stand alone or beside the lines. */
  children: (isBeside: boolean) => ReactNode;
}

export function BesideRelayCode({ rows, isShown, children }: BesideRelayCodeProps) {
  const t = useTranslations("questions.relay.python");
  const { ref, box } = useBox<HTMLDivElement>();
  const [width, height] = box ? [box.width / box.rem, box.height / box.rem] : [0, 0];
  const isBeside = isShown && width >= WALL_WIDTH + LEAST_ROWS;
  const below = height - rows.length * ROW_HEIGHT - GAP;
  const isBelow = isShown && !isBeside && below >= LEAST_LINES;
  return (
    <div ref={ref} className={`flex min-h-0 grow gap-6 ${isBelow ? "flex-col items-center" : ""}`}>
      <div className={`min-h-0 min-w-0 grow ${isBelow ? "w-full" : ""}`}>{children(isBeside)}</div>
      {(isBeside || isBelow) && (
        <WallCode
          label={t("label")}
          asked={t("asked")}
          lines={linesOf(rows)}
          room={isBeside ? { width: WALL_WIDTH, height } : { width, height: Math.min(below, WALL_HEIGHT) }}
        />
      )}
    </div>
  );
}
