// What a kind of question says of itself, in one language: its words and its sentences put together.

import { createTranslator } from "next-intl";
import type { Locale } from "../../lib/locales";
import type { KindName, Kinds } from "../../lib/questions/kinds";
import { textIn } from "../../lib/questions/text-in";
import type { KindMessages } from "./kind-messages";
import { kindMessages } from "./registries/messages";
import { words } from "./registries/words";
import type { KindWords, WordsSurface } from "./surfaces";

export interface Sayings<Name extends KindName = KindName> {
  /** Its sentences, for the parts of a screen that say them. */
  messages: KindMessages[Name];
  /** The translator of these. */
  t: KindWords<Name>;
  glyph: string;
  name: string;
  /** What a host presses to reveal. */
  toReveal: string;
  /** What a question's author wrote, or else the usual of the kind. */
  prompt(stage: Kinds[Name]["stage"]): string;
  /** An answer as it stands beside the reason for it. */
  answer(stage: Kinds[Name]["stage"], text: string): string;
  explanation(stage: Kinds[Name]["stage"], reveal: Kinds[Name]["reveal"]): string;
}

export async function loadSayings(kind: KindName, locale: Locale): Promise<Sayings> {
  const [surface, { default: messages }] = await Promise.all([words[kind](), kindMessages[kind][locale]()]);
  // Each kind's words are typed by what they are asked about; a question is only ever put to those of its own kind.
  return sayingsOf(kind, locale, surface as WordsSurface<KindName>, messages);
}

function sayingsOf(
  kind: KindName,
  locale: Locale,
  { glyph, name, toReveal, prompt, answer, asExplained, explanation }: WordsSurface<KindName>,
  messages: KindMessages[KindName],
): Sayings {
  const questions = { [kind]: messages } as Partial<KindMessages> as KindMessages;
  const t = createTranslator({
    locale,
    messages: { questions },
    namespace: `questions.${kind}`,
  }) as KindWords<KindName>;
  return {
    messages,
    t,
    glyph,
    name: name(t),
    toReveal: toReveal(t),
    prompt: (stage) => textIn(locale, stage.prompt) || prompt(stage, t),
    answer: (stage, text) => answer?.(stage, text, t, locale) ?? text,
    explanation: (stage, reveal) => {
      const written = textIn(locale, reveal.explanation);
      if (!written) return explanation(stage, reveal, t);
      return asExplained?.(written, stage, t) ?? written;
    },
  };
}
