// The class at a glance, and what can be done with its results.

import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { textIn } from "../../../lib/questions/text-in";
import {
  type ClassResults,
  countsRobots,
  type Earned,
  type SessionSummary,
  shareRight,
} from "../../../lib/session/results";
import { deleteSession } from "../../dashboard/actions";
import { BackToDashboard } from "../../ui/back-to-dashboard";
import { buttonStyle } from "../../ui/button";
import { ConfirmedAction } from "../../ui/confirmed-action";
import { LinkButton } from "../../ui/link-button";
import { LocalTime } from "../../ui/local-time";

interface ResultsHeaderProps {
  results: ClassResults;
  crowd: Pick<SessionSummary, "participants" | "robots">;
  /** Round by round. */
  summaries: readonly Earned[];
}

export async function ResultsHeader({ results, crowd, summaries }: ResultsHeaderProps) {
  const t = await getTranslations("results");
  const format = await getFormatter();
  const title = textIn(await getLocale(), results.title);
  const { keptUntil } = results;
  const right = shareRight(summaries);
  const counted = countsRobots(crowd) ? crowd.robots : crowd.participants;
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="grid gap-1">
        <div className="print:hidden">
          <BackToDashboard />
        </div>
        <h1 className="font-bold text-2xl">{title}</h1>
        <p className="text-ink-soft">
          <LocalTime at={results.startedAt} />
          {" · "}
          {t("people", { count: counted })}
          {" · "}
          {t("rounds", { count: results.rounds.length })}
          {right !== null && ` · ${t("right", { share: format.number(right, { style: "percent" }) })}`}
        </p>
        {keptUntil !== null && (
          <p className="text-ink-soft text-sm">
            {t.rich("keptUntil", { day: () => <LocalTime at={keptUntil} dayOnly /> })}
          </p>
        )}
        {counted < results.participants.length && (
          <p className="text-ink-soft text-sm">{t("robotsLeftOut")}</p>
        )}
      </div>
      <Actions results={results} title={title} />
    </div>
  );
}

async function Actions({ results: { id, code, rounds }, title }: { results: ClassResults; title: string }) {
  const t = await getTranslations("results");
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      {code && (
        <LinkButton href={`/host/${code}`} tone="primary">
          {t("backToClass")}
        </LinkButton>
      )}
      {rounds.length > 0 && (
        <a href={`/sessions/${id}/results.csv`} download className={buttonStyle({})}>
          {t("download")}
        </a>
      )}
      {!code && (
        <ConfirmedAction
          label={t("delete")}
          question={t("deleteQuestion", { title })}
          consequence={t("deleteConsequence")}
          confirmLabel={t("delete")}
          action={deleteSession.bind(null, id)}
        />
      )}
    </div>
  );
}
