// An option as plain text behind its letter.

import type { Locale } from "../../../lib/locales";
import type { ChoiceStage } from "../../../lib/questions/choice/choice";
import { letterAt } from "../../../lib/questions/choice/letters";
import { textIn } from "../../../lib/questions/text-in";

export const namedOption = (
  { options }: Pick<ChoiceStage, "options">,
  place: number,
  locale: Locale,
): string => `${letterAt(place)}. ${textIn(locale, options[place]?.text)}`;
