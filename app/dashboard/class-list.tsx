// Classes: those that are running now, and those that are over.

import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { Page } from "../../lib/page";
import { textIn } from "../../lib/questions/text-in";
import type { SessionSummary } from "../../lib/session/results";
import { ConfirmedAction } from "../ui/confirmed-action";
import { EmptyState } from "../ui/empty-state";
import { LinkButton } from "../ui/link-button";
import { LocalTime } from "../ui/local-time";
import type { Query } from "../ui/page-links";
import { deleteSession } from "./actions";
import { DeskPages } from "./desk-pages";
import { withRun } from "./with-run";

interface ClassesProps {
  /** Those on the page. */
  classes: SessionSummary[];
  at: Page;
  wanted: Query;
}

export async function RunningClasses({ classes, at, wanted }: ClassesProps) {
  const t = await getTranslations("dashboard");
  const locale = await getLocale();
  if (classes.length === 0) return null;
  return (
    <section aria-labelledby="running" className="grid gap-4">
      <h2 id="running" className="font-bold text-xl">
        {t("running")}
      </h2>
      <ul className="grid gap-3">
        {classes.map(({ id, code, title, startedAt, keptUntil, participants }) => (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-card border-2 border-accent-deep bg-surface px-5 py-4"
          >
            <span className="font-bold font-mono text-2xl tracking-widest">{code}</span>
            <div className="min-w-0 grow basis-48">
              <h3 className="font-semibold">{textIn(locale, title)}</h3>
              <p className="text-ink-soft text-sm">
                <LocalTime at={startedAt} /> · {t("participants", { count: participants })}
              </p>
              <KeptUntil at={keptUntil} />
            </div>
            <div className="flex flex-wrap items-center gap-2">
              <LinkButton href={`/sessions/${id}`} size="sm" aria-label={`${t("resultsSoFar")}: ${code}`}>
                {t("resultsSoFar")}
              </LinkButton>
              <LinkButton
                href={withRun(`/host/${code}`, wanted.run)}
                tone="primary"
                aria-label={`${t("resume")}: ${code}`}
              >
                {t("resume")}
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
      <DeskPages list="running" at={at} wanted={wanted} />
    </section>
  );
}

export async function PastClasses({ classes, at, wanted }: ClassesProps) {
  const t = await getTranslations("dashboard");
  return (
    <section aria-labelledby="past" className="grid gap-4">
      <h2 id="past" className="font-bold text-xl">
        {t("past")}
      </h2>
      {classes.length === 0 ? (
        <EmptyState title={t("noPastTitle")}>{t("noPastText")}</EmptyState>
      ) : (
        <ul className="overflow-hidden rounded-card border border-line bg-surface">
          {classes.map((one) => (
            <PastClass key={one.id} {...one} />
          ))}
        </ul>
      )}
      <DeskPages list="past" at={at} wanted={wanted} />
    </section>
  );
}

/** What nobody goes on with ends by itself, and its teacher can tell when. */
async function KeptUntil({ at }: { at: number | null }) {
  const t = await getTranslations("dashboard");
  if (at === null) return null;
  return (
    <p className="text-ink-soft text-sm">
      {t.rich("keptUntil", { day: () => <LocalTime at={at} dayOnly /> })}
    </p>
  );
}

async function PastClass({ id, title, startedAt, keptUntil, participants, robots, right }: SessionSummary) {
  const t = await getTranslations("dashboard");
  const format = await getFormatter();
  const name = textIn(await getLocale(), title);
  const facts = [
    participants > 0 || robots === 0 ? t("participants", { count: participants }) : null,
    robots > 0 ? t("robots", { count: robots }) : null,
    right === null ? null : t("right", { share: format.number(right, { style: "percent" }) }),
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 border-line px-5 py-3.5 not-first:border-t">
      <div className="min-w-0 grow basis-64">
        <h3 className="font-semibold">
          <Link
            href={`/sessions/${id}`}
            className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
          >
            {name}
          </Link>
        </h3>
        <p className="text-ink-soft text-sm">
          <LocalTime at={startedAt} />
        </p>
        <KeptUntil at={keptUntil} />
      </div>
      <p className="basis-60 text-ink-soft text-sm">{facts.filter(Boolean).join(" · ")}</p>
      <LinkButton href={`/sessions/${id}`} size="sm" aria-label={t("resultsOf", { title: name })}>
        {t("results")}
      </LinkButton>
      <ConfirmedAction
        label={t("delete")}
        fullLabel={t("deleteTitle", { title: name })}
        question={t("deleteClassQuestion", { title: name })}
        consequence={t("deleteClassConsequence")}
        confirmLabel={t("deleteClass")}
        action={deleteSession.bind(null, id)}
      />
    </li>
  );
}
