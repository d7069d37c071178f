// Where the rows wait, on the host's screen: the teacher may hand a step on at once.

import { useTranslations } from "next-intl";
import { netsOf } from "../../../lib/questions/relay/net";
import type { RelayStage } from "../../../lib/questions/relay/relay";
import { Button } from "../../ui/button";
import { turnName } from "./graph-shown";
import { rowName } from "./said";
import type { Team } from "./teams";
import { PATIENCE_SECONDS, useWaiting, type Waiting } from "./use-waiting";

/** In a large class those that wait longest. */
const SHOWN = 6;

interface WaitingTeamsProps {
  stage: RelayStage;
  teams: readonly Team[];
}

export function WaitingTeams({ stage, teams }: WaitingTeamsProps) {
  const t = useTranslations("questions.relay");
  const [waiting, handOn] = useWaiting(teams);
  if (waiting.length === 0) return null;
  const shown = [...waiting]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, SHOWN)
    .sort((a, b) => a.thing - b.thing);
  const isOneEach = teams.length <= netsOf(stage).length;
  const nameOf = ({ team, row, node }: Waiting) => {
    if (stage.graph) {
      const name = turnName(stage.graph, node);
      return isOneEach ? name : t("waitingNode", { team: team + 1, name });
    }
    const where = { team: team + 1, row: rowName(row), node: node + 1 };
    return t(isOneEach ? "waitingOne" : "waiting", where);
  };
  return (
    <section className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="font-semibold">{t("waitingRows")}</h3>
        {waiting.length > 1 && (
          <Button size="sm" onClick={() => handOn(waiting.map(({ thing }) => thing))}>
            {t("handOnAll")}
          </Button>
        )}
      </div>
      <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {shown.map((each) => {
          const { thing, seconds, isLent } = each;
          const name = nameOf(each);
          return (
            <li key={thing} className="flex flex-wrap items-center justify-between gap-x-3">
              <span>
                {name} <span className="text-ink-soft tabular-nums">· {t("forSeconds", { seconds })}</span>
                {isLent && <span className="block text-ink-soft text-sm">{t("lent")}</span>}
              </span>
              <Button size="sm" aria-label={`${t("handOn")}: ${name}`} onClick={() => handOn([thing])}>
                {t("handOn")}
              </Button>
            </li>
          );
        })}
      </ul>
      <p className="text-ink-soft text-sm">
        {waiting.length > SHOWN && <>… {t("more", { count: waiting.length - SHOWN })}. </>}
        {t("handOnHint", { seconds: PATIENCE_SECONDS })}
      </p>
    </section>
  );
}
