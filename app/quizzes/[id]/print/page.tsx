// A quiz on paper: what the teacher holds in their hand, a sheet for the class, and the answers to it.

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formulasIn } from "../../../../lib/formula/formulas";
import { textIn } from "../../../../lib/questions/text-in";
import { requireHost } from "../../../../server/auth/require-host";
import { database } from "../../../../server/store/database";
import { oneByOne, othersTurn } from "../../../../server/store/one-by-one";
import { finishedItems } from "../../../../server/store/quiz-counts";
import { readQuiz } from "../../../../server/store/quizzes";
import { TeacherHeader } from "../../../(account)/teacher-header";
import { ClientMessages } from "../../../i18n/client-messages";
import { BackToDashboard } from "../../../ui/back-to-dashboard";
import { WithFormulas } from "../../../ui/formulas";
import { prose } from "../../../ui/prose";
import { Typeset } from "../../../ui/typeset";
import { builtInQuiz } from "../../built-in";
import { type PlannedItem, planOf } from "./lesson-plan";
import { isWide, onSheet } from "./on-sheet";
import { PaperGraph } from "./paper-graph";

/** Some class's other than the one whose questions stand here as an example. */
const OTHER_SEED = 2;

const asFormula = (text: string) => ({ look: "formula", text });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard.paper");
  return { title: t("pageTitle") };
}

export default async function PrintPage({ params }: PageProps<"/quizzes/[id]/print">) {
  const { id } = await params;
  const host = await requireHost(`/quizzes/${encodeURIComponent(id)}/print`);
  const builtIn = builtInQuiz(id);
  const quiz = builtIn ? { ...builtIn, items: builtIn.items() } : await readQuiz(database(), host.id, id);
  if (!quiz) notFound();
  const locale = await getLocale();
  const t = await getTranslations("dashboard");
  const items = (await finishedItems(quiz.items)).filter((item) => item !== null);
  const drawnAnew = builtIn && (await finishedItems(await builtIn.itemsFor(OTHER_SEED, othersTurn)));
  const others = drawnAnew?.filter((item) => item !== null);
  const plan = await planOf(items, locale, others, othersTurn);
  const formulas = await oneByOne(plan, ({ formulas }, at) =>
    formulasIn([items[at], formulas.map(asFormula)]),
  );
  const title = textIn(locale, quiz.title) || t("untitled");
  const asked = onSheet(plan);
  const questions = (builtIn?.asked ?? []).map(({ question, answer }) => ({
    question: textIn(locale, question),
    answer: textIn(locale, answer),
  }));
  return (
    <>
      <div className="print:hidden">
        <TeacherHeader name={host.name} />
      </div>
      <main
        id="main"
        className="mx-auto grid w-full max-w-4xl gap-12 px-4 pt-2 pb-16 sm:px-6 print:block print:pb-0"
      >
        <div className="print:hidden">
          <BackToDashboard />
          <p className="mt-2 text-ink-soft">{t("paper.how")}</p>
        </div>
        <WithFormulas formulas={Object.assign({}, ...formulas)}>
          <ClientMessages areas={["graph", "live"]} kinds={plan.flatMap(({ paper }) => paper?.kind ?? [])}>
            <Plan {...{ title, plan, asked: questions }} goal={textIn(locale, builtIn?.goal)} />
            {asked.length > 0 && (
              <>
                <Sheet title={title} asked={asked} />
                <Answers title={title} asked={asked} />
              </>
            )}
          </ClientMessages>
        </WithFormulas>
      </main>
    </>
  );
}

interface AboutProps {
  item: PlannedItem;
  /** Where its kind draws it: with what is right. */
  isAnswered?: boolean;
}

/** What is drawn on the board, or written on the sheet. */
function About({ item: { about, formulas, paper }, isAnswered = false }: AboutProps) {
  if (paper) return <paper.Asked stage={paper.stage} reveal={isAnswered ? paper.reveal : null} />;
  return (
    <>
      {formulas.length > 0 && (
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {formulas.map((line) => (
            <li key={line}>
              <Typeset asWritten={line}>{line}</Typeset>
            </li>
          ))}
        </ul>
      )}
      {about.split("\n\n").map((group) => (
        <ul key={group} className="flex flex-wrap gap-x-6">
          {group.split("\n").map((line) => (
            <li key={line} className="wrap-anywhere">
              {prose(line)}
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}

interface PlanProps {
  title: string;
  goal: string;
  plan: readonly PlannedItem[];
  /** What students are likely to ask, and what can be said then. */
  asked: readonly { question: string; answer: string }[];
}

async function Plan({ title, goal, plan, asked }: PlanProps) {
  const t = await getTranslations("dashboard.paper");
  return (
    <section className="grid gap-4 print:block">
      <h1 className="font-bold text-2xl">{title}</h1>
      {goal && <p className="max-w-prose">{t("goal", { goal })}</p>}
      <p className="max-w-prose whitespace-pre-line text-sm">{t("withoutPhones")}</p>
      <ol className="grid gap-3 print:mt-4 print:block print:space-y-3">
        {plan.map((item) => (
          <li
            key={`${item.minute} ${item.heading}`}
            className="grid break-inside-avoid grid-cols-[5.5rem_1fr] gap-x-3 border-line border-t pt-2"
          >
            <p className="text-ink-soft text-sm">{t("minute", { minute: item.minute })}</p>
            <Planned item={item} />
          </li>
        ))}
      </ol>
      {asked.length > 0 && (
        <section className="grid break-inside-avoid gap-2 print:mt-6">
          <h2 className="font-bold text-lg">{t("ifTheyAsk")}</h2>
          <dl className="grid max-w-prose gap-2">
            {asked.map(({ question, answer }) => (
              <div key={question}>
                <dt className="font-semibold">{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </section>
  );
}

async function Planned({ item }: { item: PlannedItem }) {
  const t = await getTranslations("dashboard.paper");
  const { number, heading, next, paper, right, explanation, say, mistake, unlock } = item;
  return (
    <div className="grid min-w-0 gap-1">
      <h2 className="font-semibold">
        {prose(number === null ? heading : t("numbered", { number, heading }))}
      </h2>
      {item.isDrawn && <p className="text-sm">{t("drawn")}</p>}
      <About item={item} isAnswered />
      {next && <p>{prose(next)}</p>}
      {right && !paper && (
        <p className="text-sm">{prose(t(item.isDrawn ? "rightHere" : "right", { right }))}</p>
      )}
      {explanation && <p className="wrap-anywhere text-sm">{prose(t("revealed", { explanation }))}</p>}
      {say && <p className="wrap-anywhere whitespace-pre-line">{prose(t("say", { say }))}</p>}
      {mistake && <p className="wrap-anywhere text-sm">{prose(t("mistake", { mistake }))}</p>}
      {unlock && <p className="wrap-anywhere text-sm">{prose(t("unlock", { unlock }))}</p>}
    </div>
  );
}

/** Starts a page of its own. */
function NewPage({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="grid gap-4 border-line border-t-2 pt-8 print:break-before-page print:border-0 print:pt-0">
      <h1 className="font-bold text-xl">{heading}</h1>
      {children}
    </section>
  );
}

/** Two beside each other, so that six are one page. */
const SIX = "grid gap-x-8 gap-y-6 sm:grid-cols-2 print:grid-cols-2 print:gap-y-5";
const ONE = "grid min-w-0 grid-cols-[minmax(0,1fr)] break-inside-avoid content-start";

const widthOf = ({ graph }: PlannedItem) => (isWide(graph) ? "sm:col-span-2 print:col-span-2" : "");

interface SheetProps {
  title: string;
  asked: readonly PlannedItem[];
}

async function Sheet({ title, asked }: SheetProps) {
  const t = await getTranslations("dashboard.paper");
  return (
    <NewPage heading={t("sheet", { title })}>
      <p>{t("name")}</p>
      <ol className={SIX}>
        {asked.map((item) => (
          <li key={item.number} className={`${ONE} gap-2 ${widthOf(item)}`}>
            <p className="font-semibold">
              {prose(t("numbered", { number: item.number ?? 0, heading: item.heading }))}
            </p>
            {item.graph ? (
              <PaperGraph graph={item.graph} />
            ) : (
              <div className="grid gap-2 rounded-control bg-sunken px-4 py-2">
                <About item={item} />
              </div>
            )}
            {item.next && <p>{prose(item.next)}</p>}
            <p className="mt-2">{t("answer")}</p>
          </li>
        ))}
      </ol>
    </NewPage>
  );
}

async function Answers({ title, asked }: SheetProps) {
  const t = await getTranslations("dashboard.paper");
  return (
    <NewPage heading={t("answers", { title })}>
      <ol className={SIX}>
        {asked.map((item) => (
          <li key={item.number} className={`${ONE} gap-0.5 ${widthOf(item)}`}>
            <p className="font-semibold">
              {prose(t("numbered", { number: item.number ?? 0, heading: item.heading }))}
            </p>
            {item.paper ? (
              <About item={item} isAnswered />
            ) : (
              <p>{prose(t("right", { right: item.right }))}</p>
            )}
            <p className="text-sm">{prose(item.explanation)}</p>
            {item.graph && item.graph.steps.length > 0 && <PaperGraph graph={item.graph} isAnswered />}
          </li>
        ))}
      </ol>
    </NewPage>
  );
}
