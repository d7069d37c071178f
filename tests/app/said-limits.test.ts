// A sentence that refuses says the limit that refused, in every language.

import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../../app/i18n/catalogue";
import { MAX_NAME_LENGTH, MAX_PASSWORD_LENGTH } from "../../lib/account";
import { locales } from "../../lib/locales";
import { MAX_CHOICES } from "../../lib/questions/tap/solve";
import { MAX_NICKNAME_LENGTH } from "../../lib/session/joining";
import { MAX_PARAMETERS, MAX_SAMPLES, MAX_STEPS } from "../../lib/training/limits";
import { MAX_QUIZZES } from "../../server/store/quizzes";
import { MAX_CLASSES } from "../../server/store/sessions";

const LIMITS = [
  ["account.nameMissing", MAX_NAME_LENGTH],
  ["account.passwordLong", MAX_PASSWORD_LENGTH],
  ["dashboard.too-many-quizzes", MAX_QUIZZES],
  ["dashboard.too-many-classes", MAX_CLASSES],
  ["editor.keepRefused.too-many-quizzes", MAX_QUIZZES],
  ["editor.copy.refused.too-many-quizzes", MAX_QUIZZES],
  ["questions.tap.problems.too-many-nodes", MAX_CHOICES],
  ["refusals.nicknameTooLong", MAX_NICKNAME_LENGTH],
  ["refusals.tooManySteps", MAX_STEPS],
  ["refusals.tooManyParameters", MAX_PARAMETERS],
  ["refusals.tooManySamples", MAX_SAMPLES],
] as const;

describe.each(locales)("in %s", (locale) => {
  it.each(LIMITS)("%s", async (key, limit) => {
    const t = createTranslator({ locale, messages: await messagesIn(locale) });
    const numbers = t(key).match(/\d[\d,]*/g) ?? [];
    expect(numbers.map((number) => Number(number.replaceAll(",", "")))).toEqual([limit]);
  });
});
