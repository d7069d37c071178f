// What each of the wrong ideas would answer here: a question is worth asking where somebody gives themselves away.

"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { type Sign, signs } from "../../../lib/micrograd/sign";
import type { BlameQuestion } from "../../../lib/questions/blame/blame";
import { type RuleName, ruleNames } from "../../../lib/rules/rules";
import { signsOf } from "../../../lib/rules/said-signs";
import { signLooks } from "../../graph/sign-look";
import { signWords } from "../../live/sign-words";
import { Notice } from "../../ui/notice";

/** One wrong idea alone could as well be a slip. */
const ENOUGH = 2;

export function WrongRules({ question }: { question: BlameQuestion }) {
  const t = useTranslations("editor.wrongRules");
  const heading = useId();
  const { right, said } = signsOf(question);
  const saying = (sign: Sign) => ruleNames.filter((rule) => said[rule].includes(sign));
  const unseen = ruleNames.filter((rule) => said[rule].every((sign) => sign === right));
  const caught = ruleNames.length - unseen.length;
  const names = (rules: readonly RuleName[]) => rules.map((rule) => t(`names.${rule}`)).join(t("between"));
  return (
    <section aria-labelledby={heading} className="grid gap-2 rounded-control border border-line p-4">
      <h3 id={heading} className="font-semibold text-sm">
        {t("title")}
      </h3>
      {caught < ENOUGH && <Notice>{t("tellsLittle", { count: caught })}</Notice>}
      <dl className="grid gap-2 text-sm">
        {signs.map((sign) => {
          const rules = sign === right ? [] : saying(sign);
          return rules.length > 0 && <Said key={sign} sign={sign} names={names(rules)} />;
        })}
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

function Said({ sign, names }: { sign: Sign; names: string }) {
  const t = useTranslations("questions.blame");
  const { glyph, text } = signLooks[sign];
  return (
    <div>
      <dt>
        <span aria-hidden="true" className={`mr-1.5 font-bold ${text}`}>
          {glyph}
        </span>
        {t(signWords[sign])}
      </dt>
      <dd className="text-ink-soft">{names}</dd>
    </div>
  );
}
