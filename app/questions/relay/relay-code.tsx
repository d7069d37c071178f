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

/** In rem: of the lines, and of rows in small type beside them or above. Where both are too much, the rows stay alone. */
const WALL_WIDTH = 21;
const LEAST_ROWS = 50;
const WALL_HEIGHT = 21;
const ROWS_HEIGHT = 36;

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
  const isBelow = isShown && !isBeside && height >= WALL_HEIGHT + ROWS_HEIGHT;
  return (
    <div ref={ref} className={`flex min-h-0 grow gap-6 ${isBelow ? "flex-col items-center" : ""}`}>
      <div className={`min-h-0 min-w-0 grow ${isBelow ? "w-full" : ""}`}>{children(isBeside)}</div>
      {(isBeside || isBelow) && (
        <WallCode
          label={t("label")}
          asked={t("asked")}
          lines={linesOf(rows)}
          room={isBeside ? { width: WALL_WIDTH, height } : { width, height: WALL_HEIGHT }}
        />
      )}
    </div>
  );
}
