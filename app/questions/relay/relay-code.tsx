// The relay in Python: on the host's page and in the results as lines that scroll, on the big screen in the place of its rows.

"use client";

import { useTranslations } from "next-intl";
import { relayPython } from "../../../lib/code/relay-python";
import type { RelayStage } from "../../../lib/questions/relay/relay";
import { WallCode } from "../../graph/wall-code";
import { ScrollingCode } from "../../ui/scrolling-code";
import { useBox } from "../../ui/use-box";
import { rowName } from "./said";

const linesOf = ({ rows }: RelayStage) =>
  relayPython(rows.map((slopes, place) => ({ name: rowName(place), slopes })));

export function RelayCode({ stage }: { stage: RelayStage }) {
  const t = useTranslations("questions.relay.python");
  return <ScrollingCode label={t("label")} asked={t("asked")} lines={linesOf(stage)} className="text-sm" />;
}

export function RelayCodeOnWall({ stage }: { stage: RelayStage }) {
  const t = useTranslations("questions.relay.python");
  const { ref, box } = useBox<HTMLDivElement>();
  const room = box && { width: box.width / box.rem, height: box.height / box.rem };
  return (
    <div ref={ref} className="flex min-h-0 grow justify-center">
      {room && <WallCode label={t("label")} asked={t("asked")} lines={linesOf(stage)} room={room} />}
    </div>
  );
}
