// What each of the wrong ideas would answer here: a question is worth asking where somebody gives themselves away.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import { type KindName, type Kinds, kindOf } from "../../../lib/questions/kinds";
import { type Wrong, whoErrs } from "../../../lib/rules/caught";
import type { RuleName } from "../../../lib/rules/rules";
import { Notice } from "../../ui/notice";
import type { KindWords, TableSurface } from "../surfaces";

/** One wrong idea alone could as well be a slip. */
const ENOUGH = 2;

interface WrongRulesProps<Name extends KindName> {
  question: Kinds[Name]["question"];
  /** How the kind says an answer, and its words. */
  cell: TableSurface<Name>["cell"];
  words: KindWords<Name>;
}

export function WrongRules<Name extends KindName>({ question, cell, words }: WrongRulesProps<Name>) {
  const t = useTranslations("editor.wrongRules");
  const locale = useLocale();
  const heading = useId();
  const { unseen, wrong } = useMemo(() => whoErrs(question), [question]);
  const groups = useMemo(() => {
    const kind = kindOf(question);
    const asked = { question, stage: kind.stage(question), reveal: kind.reveal(question) };
    const cellsOf = (said: readonly string[]) =>
      said.map((text, part) => cell(asked as Parameters<typeof cell>[0], { part, text }, words, locale));
    return groupsOf(wrong, cellsOf);
  }, [question, wrong, cell, words, locale]);
  const caught = new Set(wrong.map(({ rule }) => rule)).size;
  const asked = caught + unseen.length;
  if (asked === 0) return null;
  const names = (rules: readonly RuleName[]) => rules.map((rule) => t(`names.${rule}`)).join(t("between"));
  return (
    <section aria-labelledby={heading} className="grid gap-2 rounded-control border border-line p-4">
      <h3 id={heading} className="font-semibold text-sm">
        {t("title")}
      </h3>
      {caught < Math.min(ENOUGH, asked) && <Notice>{t("tellsLittle", { count: caught })}</Notice>}
      <dl className="grid gap-2 text-sm">
        {groups.map(({ key, cells, rules }) => (
          <div key={key}>
            <dt className="flex flex-wrap gap-x-3">
              {cells ? cells.map((said) => <Said key={said.long} {...said} />) : t("inSomeWay")}
            </dt>
            <dd className="text-ink-soft">{names(rules)}</dd>
          </div>
        ))}
        {unseen.length > 0 && (
          <div>
            <dt className="text-ink-soft">{t("rightAllTheSame")}</dt>
            <dd>{names(unseen)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

type Cell = ReturnType<TableSurface<never>["cell"]>;

/** Those who would be seen to say the same; `cells` is null where it is not known what they would say. */
interface Group {
  key: string;
  cells: Cell[] | null;
  rules: RuleName[];
}

function groupsOf(wrong: readonly Wrong[], cellsOf: (said: readonly string[]) => Cell[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { rule, said } of wrong) {
    const cells = said && cellsOf(said);
    const key = cells?.map(({ short }) => short).join(" ") ?? "";
    const group = groups.get(key) ?? { key, cells, rules: [] };
    if (!group.rules.includes(rule)) group.rules.push(rule);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A sign in its colour is too short to be read alone. */
function Said({ short, long, tone }: Cell) {
  if (!tone) return <span className="font-semibold">{short}</span>;
  return (
    <span>
      <span aria-hidden="true" className={`mr-1.5 font-bold ${tone}`}>
        {short}
      </span>
      {long}
    </span>
  );
}
