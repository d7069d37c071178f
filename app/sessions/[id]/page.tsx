// What became of one class: the numbers at a glance, then question by question, then student by student.

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { textIn } from "../../../lib/questions/text-in";
import { counted, inOrder, shareRight, summarizeRound } from "../../../lib/session/results";
import { requireHost } from "../../../server/auth/require-host";
import { database } from "../../../server/store/database";
import { readResults } from "../../../server/store/results";
import { readRuns } from "../../../server/store/runs";
import { deleteSession } from "../../dashboard/actions";
import { ClientMessages } from "../../i18n/client-messages";
import { BackToDashboard } from "../../ui/back-to-dashboard";
import { buttonStyle } from "../../ui/button";
import { ConfirmedAction } from "../../ui/confirmed-action";
import { EmptyState } from "../../ui/empty-state";
import { LinkButton } from "../../ui/link-button";
import { LocalTime } from "../../ui/local-time";
import { TeacherHeader } from "../../ui/teacher-header";
import { PeopleTable } from "./people-table";
import { RoundCard } from "./round-card";
import { StoredRun } from "./stored-run";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("results");
  return { title: t("pageTitle") };
}

export default async function ResultsPage({ params, searchParams }: PageProps<"/sessions/[id]">) {
  const { id } = await params;
  const host = await requireHost(`/sessions/${encodeURIComponent(id)}`);
  const results = await readResults(database(), host.id, id);
  if (!results) notFound();
  const runs = await readRuns(database(), host.id, id);
  const t = await getTranslations("results");
  const locale = await getLocale();
  const format = await getFormatter();
  const { code, rounds, participants, startedAt } = results;
  const title = textIn(locale, results.title);
  const people = counted(participants);
  const right = shareRight(people.flatMap(({ answers }) => answers.filter((answer) => answer !== null)));
  const order = (await searchParams).sort === "name" ? "name" : "place";
  return (
    <>
      <TeacherHeader name={host.name} />
      <main id="main" className="mx-auto grid w-full max-w-6xl gap-10 px-4 pt-4 pb-16 sm:px-6">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <div className="grid gap-1">
            <BackToDashboard />
            <h1 className="font-bold text-2xl">{title}</h1>
            <p className="text-ink-soft">
              <LocalTime at={startedAt} />
              {" · "}
              {t("people", { count: people.length })}
              {" · "}
              {t("rounds", { count: rounds.length })}
              {right !== null && ` · ${t("right", { share: format.number(right, { style: "percent" }) })}`}
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-2">
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
        </div>
        {people.length < participants.length && <p className="text-ink-soft text-sm">{t("robotsLeftOut")}</p>}
        {rounds.length === 0 ? (
          <EmptyState title={t("noRoundsTitle")}>{t("noRoundsText")}</EmptyState>
        ) : (
          <section aria-labelledby="questions" className="grid gap-4">
            <h2 id="questions" className="font-bold text-xl">
              {t("byQuestion")}
            </h2>
            <ol className="grid items-start gap-4 lg:grid-cols-2">
              {rounds.map((round, index) => (
                <RoundCard
                  key={round.id}
                  number={index + 1}
                  round={round}
                  summary={summarizeRound(round, index, people)}
                />
              ))}
            </ol>
          </section>
        )}
        {runs.length > 0 && (
          <section aria-labelledby="runs" className="grid gap-4">
            <h2 id="runs" className="font-bold text-xl">
              {t("runs")}
            </h2>
            <ClientMessages areas={["training", "graph", "live"]}>
              {runs.map((run, index) => (
                <StoredRun key={run.id} number={index + 1} {...run} />
              ))}
            </ClientMessages>
          </section>
        )}
        <section aria-labelledby="people" className="grid gap-4">
          <h2 id="people" className="font-bold text-xl">
            {t("byPerson")}
          </h2>
          {participants.length === 0 ? (
            <EmptyState title={t("nobodyTitle")}>{t("nobodyText")}</EmptyState>
          ) : (
            <PeopleTable people={inOrder(participants, order, locale)} rounds={rounds.length} order={order} />
          )}
        </section>
      </main>
    </>
  );
}
