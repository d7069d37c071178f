// Where the rows wait, on the host's screen: the teacher may hand a step on at once.

import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { rowName } from "./said";
import type { Team } from "./teams";
import { PATIENCE_SECONDS, useWaiting } from "./use-waiting";

/** In a large class those that wait longest. */
const SHOWN = 6;

export function WaitingTeams({ teams, rows }: { teams: readonly Team[]; rows: number }) {
  const t = useTranslations("questions.relay");
  const [waiting, handOn] = useWaiting(teams);
  if (waiting.length === 0) return null;
  const shown = [...waiting]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, SHOWN)
    .sort((a, b) => a.team - b.team);
  const isOneEach = teams.length <= rows;
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
        {shown.map(({ team, row, waitsAt, thing, seconds }) => {
          const where = { team: team + 1, row: rowName(row), node: waitsAt + 1 };
          const name = t(isOneEach ? "waitingOne" : "waiting", where);
          return (
            <li key={team} className="flex flex-wrap items-center justify-between gap-x-3">
              <span>
                {name} <span className="text-ink-soft tabular-nums">· {t("forSeconds", { seconds })}</span>
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
