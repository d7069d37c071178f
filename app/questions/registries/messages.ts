// The sentences of each kind of question in every language, each loaded by itself.

import type { Locale } from "../../../lib/locales";
import type { KindName } from "../../../lib/questions/kinds";
import type { KindMessages } from "../kind-messages";

type Registry = {
  [Name in KindName]: Record<Locale, () => Promise<{ default: KindMessages[Name] }>>;
};

export const kindMessages: Registry = {
  blame: {
    en: () => import("../blame/words/en.json"),
    zh: () => import("../blame/words/zh.json"),
  },
  number: {
    en: () => import("../number/words/en.json"),
    zh: () => import("../number/words/zh.json"),
  },
  choice: {
    en: () => import("../choice/words/en.json"),
    zh: () => import("../choice/words/zh.json"),
  },
  order: {
    en: () => import("../order/words/en.json"),
    zh: () => import("../order/words/zh.json"),
  },
  match: {
    en: () => import("../match/words/en.json"),
    zh: () => import("../match/words/zh.json"),
  },
  build: {
    en: () => import("../build/words/en.json"),
    zh: () => import("../build/words/zh.json"),
  },
  tap: {
    en: () => import("../tap/words/en.json"),
    zh: () => import("../tap/words/zh.json"),
  },
  knob: {
    en: () => import("../knob/words/en.json"),
    zh: () => import("../knob/words/zh.json"),
  },
  relay: {
    en: () => import("../relay/words/en.json"),
    zh: () => import("../relay/words/zh.json"),
  },
  weight: {
    en: () => import("../weight/words/en.json"),
    zh: () => import("../weight/words/zh.json"),
  },
  bug: {
    en: () => import("../bug/words/en.json"),
    zh: () => import("../bug/words/zh.json"),
  },
};
