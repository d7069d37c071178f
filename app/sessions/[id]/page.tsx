// What became of one class: the numbers at a glance, then question by question, then student by student.

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { onPage, type Page, pageAt } from "../../../lib/page";
import { kindsOf } from "../../../lib/questions/item";
import {
  byNeed,
  type Called,
  type ClassResults,
  countsRobots,
  inOrder,
  type ResultParticipant,
  type ResultPerson,
  type ResultRound,
  type RoundOutline,
  type RoundSummary,
  type RoundSums,
  revotesIn,
} from "../../../lib/session/results";
import { requireHost } from "../../../server/auth/require-host";
import { joinAddress } from "../../../server/settings/join-address";
import { database } from "../../../server/store/database";
import { earnedBy } from "../../../server/store/earned";
import { oneByOne } from "../../../server/store/one-by-one";
import { readReasons } from "../../../server/store/reasons";
import { readRounds } from "../../../server/store/result-rounds";
import { readAnswersOf, readClass } from "../../../server/store/results";
import { summarizeRound, sumsOf } from "../../../server/store/round-sums";
import { countRuns, readRuns } from "../../../server/store/runs";
import { TeacherHeader } from "../../(account)/teacher-header";
import { ClientMessages } from "../../i18n/client-messages";
import { EmptyState } from "../../ui/empty-state";
import type { Query } from "../../ui/page-links";
import { roundWords, type Worked, workedOut } from "./answer-words";
import { orderOf, PEOPLE_ON_A_PAGE, PeoplePages } from "./people-pages";
import { PeopleTable } from "./people-table";
import { ResultsHeader } from "./results-header";
import { RoundCard } from "./round-card";
import { QUESTIONS_ON_A_PAGE, RoundPages } from "./round-pages";
import { RUNS_ON_A_PAGE, StoredRuns } from "./stored-runs";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("results");
  return { title: t("pageTitle") };
}

export default async function ResultsPage({ params, searchParams }: PageProps<"/sessions/[id]">) {
  const { id } = await params;
  const host = await requireHost(`/sessions/${encodeURIComponent(id)}`);
  const results = await readClass(database(), host.id, id);
  if (!results) notFound();
  const { rounds, participants } = results;
  const robots = participants.filter(({ robot }) => robot).length;
  const crowd = { participants: participants.length - robots, robots };
  const sums = await sumsOf(database(), results, crowd);
  const wanted = await searchParams;
  const at = pageAt(rounds.length, QUESTIONS_ON_A_PAGE, wanted.questions);
  const shown = await readRounds(database(), onPage(rounds, at));
  const worked = await oneByOne(shown, workedOut);
  const summaries: RoundSummary[] = [];
  for (const round of shown) summaries.push(await summarizeRound(database(), round, crowd));
  const atRuns = pageAt(await countRuns(database(), host.id, id), RUNS_ON_A_PAGE, wanted.runs);
  const runs = await readRuns(database(), host.id, id, { from: atRuns.from, atMost: atRuns.size });
  return (
    <>
      <TeacherHeader name={host.name} />
      {/* Rows of a grid do not grow where a card goes to the next page: on paper what follows would lie upon it. */}
      <main
        id="main"
        className="mx-auto grid w-full max-w-6xl gap-10 px-4 pt-4 pb-16 sm:px-6 print:block print:space-y-6 print:px-0 print:pb-0"
      >
        <ResultsHeader results={results} crowd={crowd} summaries={sums} />
        <Rounds
          {...{ rounds, sums, shown, worked, summaries, at, wanted }}
          called={results.called}
          withRobots={countsRobots(crowd)}
        />
        <StoredRuns runs={runs} address={joinAddress(undefined)} at={atRuns} wanted={wanted} />
        <People {...{ results, shown, worked, at, wanted }} />
      </main>
    </>
  );
}

interface RoundsProps {
  /** All of them. */
  rounds: RoundOutline[];
  /** In the same order. */
  called: Called[];
  /** In the same order. */
  sums: RoundSums[];
  /** Those on the page. */
  shown: ResultRound[];
  /** In the same order. */
  worked: Worked[];
  summaries: RoundSummary[];
  at: Page;
  wanted: Query;
  /** Where there is nobody else. */
  withRobots: boolean;
}

async function Rounds({
  rounds,
  called,
  sums,
  shown,
  worked,
  summaries,
  at,
  wanted,
  withRobots,
}: RoundsProps) {
  const t = await getTranslations("results");
  const revotes = revotesIn(rounds, sums);
  const again = new Set(rounds.map(({ revoteOf }) => revoteOf));
  const written = await Promise.all(
    shown.map(async (round) => ({ round, reasons: await readReasons(database(), round.id, withRobots) })),
  );
  if (rounds.length === 0) return <EmptyState title={t("noRoundsTitle")}>{t("noRoundsText")}</EmptyState>;
  return (
    <section
      aria-labelledby="questions"
      className="grid grid-cols-[minmax(0,1fr)] gap-4 print:block print:space-y-4"
    >
      <h2 id="questions" className="font-bold text-xl">
        {t("byQuestion")}
      </h2>
      <RoundPages count={rounds.length} at={at} wanted={wanted} />
      <ClientMessages areas={["live", "graph"]} kinds={kindsOf(shown.map(({ question }) => question))}>
        <ol className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-2 print:block print:space-y-4">
          {written.map(({ round, reasons }, index) => {
            const [name, summary, drawn] = [called[at.from + index], summaries[index], worked[index]];
            return (
              name &&
              summary &&
              drawn && (
                <RoundCard
                  key={round.id}
                  {...{ round, summary, reasons }}
                  called={name}
                  worked={drawn}
                  revote={revotes.get(round.id)}
                  isAskedAgain={again.has(round.id)}
                />
              )
            );
          })}
        </ol>
      </ClientMessages>
    </section>
  );
}

interface PeopleProps {
  results: ClassResults;
  /** The questions that are shown. */
  shown: ResultRound[];
  worked: Worked[];
  at: Page;
  wanted: Query;
}

async function People({ results, shown, worked, at, wanted }: PeopleProps) {
  const { rounds, participants } = results;
  const t = await getTranslations("results");
  const order = orderOf(wanted);
  const locale = await getLocale();
  const atPeople = pageAt(participants.length, PEOPLE_ON_A_PAGE, wanted.page);
  const earned = order === "help" ? await earnedBy(database(), results) : null;
  const sorted = earned
    ? byNeed(participants, earned)
    : inOrder(participants, order === "name" ? order : "place", locale);
  const people = onPage(sorted, atPeople);
  return (
    <section
      aria-labelledby="people"
      className="grid grid-cols-[minmax(0,1fr)] gap-4 print:block print:space-y-4"
    >
      <h2 id="people" className="font-bold text-xl">
        {t("byPerson")}
      </h2>
      {people.length === 0 ? (
        <EmptyState title={t("nobodyTitle")}>{results.code && t("nobodyText")}</EmptyState>
      ) : (
        <>
          <PeoplePages order={order} at={atPeople} wanted={wanted} />
          <RoundPages count={rounds.length} at={at} wanted={wanted} />
          <PeopleTable
            people={await withAnswers(people, shown)}
            earned={earned}
            words={await roundWords(shown, locale, worked)}
            called={onPage(results.called, at)}
          />
        </>
      )}
    </section>
  );
}

async function withAnswers(people: ResultPerson[], rounds: ResultRound[]): Promise<ResultParticipant[]> {
  const said: Awaited<ReturnType<typeof readAnswersOf>>[] = [];
  for (const round of rounds) said.push(await readAnswersOf(database(), round, people));
  return people.map((person) => ({
    ...person,
    answers: said.map((byPerson) => byPerson.get(person.id) ?? []),
  }));
}
