// What became of one class: the numbers at a glance, then question by question, then student by student.

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { kindsOf } from "../../../lib/questions/item";
import {
  inOrder,
  type ResultParticipant,
  type ResultPerson,
  type ResultRound,
  type RoundSummary,
  type SessionResults,
} from "../../../lib/session/results";
import { requireHost } from "../../../server/auth/require-host";
import { database } from "../../../server/store/database";
import { readResults, readSaid, summarizeRound } from "../../../server/store/results";
import { readRuns } from "../../../server/store/runs";
import { TeacherHeader } from "../../(account)/teacher-header";
import { ClientMessages } from "../../i18n/client-messages";
import { EmptyState } from "../../ui/empty-state";
import { pageOf } from "../../ui/page-links";
import { roundWords } from "./answer-words";
import { PAGE_SIZE, PeoplePages } from "./people-pages";
import { PeopleTable } from "./people-table";
import { ResultsHeader } from "./results-header";
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
  const { rounds, participants } = results;
  const robots = participants.filter(({ robot }) => robot).length;
  const crowd = { participants: participants.length - robots, robots };
  const summaries: RoundSummary[] = [];
  for (const round of rounds) summaries.push(await summarizeRound(database(), round, crowd));
  return (
    <>
      <TeacherHeader name={host.name} />
      <main id="main" className="mx-auto grid w-full max-w-6xl gap-10 px-4 pt-4 pb-16 sm:px-6">
        <ResultsHeader results={results} crowd={crowd} summaries={summaries} />
        <Rounds rounds={rounds} summaries={summaries} />
        <Runs runs={runs} />
        <People results={results} wanted={await searchParams} />
      </main>
    </>
  );
}

interface RoundsProps {
  rounds: ResultRound[];
  /** In the same order. */
  summaries: RoundSummary[];
}

async function Rounds({ rounds, summaries }: RoundsProps) {
  const t = await getTranslations("results");
  if (rounds.length === 0) return <EmptyState title={t("noRoundsTitle")}>{t("noRoundsText")}</EmptyState>;
  return (
    <section aria-labelledby="questions" className="grid gap-4">
      <h2 id="questions" className="font-bold text-xl">
        {t("byQuestion")}
      </h2>
      <ClientMessages areas={["live"]} kinds={kindsOf(rounds.map(({ question }) => question))}>
        <ol className="grid items-start gap-4 lg:grid-cols-2 print:block print:space-y-4">
          {summaries.map((summary, index) => {
            const round = rounds[index];
            return round && <RoundCard key={round.id} number={index + 1} round={round} summary={summary} />;
          })}
        </ol>
      </ClientMessages>
    </section>
  );
}

async function Runs({ runs }: { runs: Awaited<ReturnType<typeof readRuns>> }) {
  const t = await getTranslations("results");
  if (runs.length === 0) return null;
  return (
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
  );
}

interface PeopleProps {
  results: SessionResults;
  /** The address's query. */
  wanted: { [name: string]: string | string[] | undefined };
}

async function People({ results: { rounds, participants }, wanted }: PeopleProps) {
  const t = await getTranslations("results");
  const order = wanted.sort === "name" ? "name" : "place";
  const locale = await getLocale();
  const { page, shown: people } = pageOf(inOrder(participants, order, locale), PAGE_SIZE, wanted.page);
  return (
    <section aria-labelledby="people" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="people" className="font-bold text-xl">
        {t("byPerson")}
      </h2>
      {people.length === 0 ? (
        <EmptyState title={t("nobodyTitle")}>{t("nobodyText")}</EmptyState>
      ) : (
        <>
          <PeoplePages count={participants.length} order={order} page={page} />
          <PeopleTable people={await withAnswers(people, rounds)} words={await roundWords(rounds, locale)} />
        </>
      )}
    </section>
  );
}

async function withAnswers(people: ResultPerson[], rounds: ResultRound[]): Promise<ResultParticipant[]> {
  const said: Awaited<ReturnType<typeof readSaid>>[] = [];
  for (const round of rounds) said.push(await readSaid(database(), round, people));
  return people.map((person) => ({
    ...person,
    answers: said.map((byPerson) => byPerson.get(person.id) ?? []),
  }));
}
