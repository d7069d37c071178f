// Which language each story is told in: once is enough, as long as every screen appears in both.

import type { Locale } from "../../lib/locales";

/** By the title of the story. `every-screen.ts` holds that each screen is looked at in English and in Chinese. */
export const languageOf: Record<string, Locale> = {
  "a class of five rounds": "zh",
  "a quiz is written, saved by itself, and taught": "en",
  "a class looks at slides between its questions": "zh",

  "a class blames the weights of its own network": "en",
  "a class trains a network on XOR": "zh",
  "a run survives a server that is killed in the middle of it": "en",

  "three phones train XOR by their votes": "zh",
  "an unfinished hand of cards counts": "en",

  "a class finds the line that its teacher has hidden": "en",
  "a student who hears the phone answers every kind of question": "zh",

  "a network that breaks down at the opening of a round": "zh",
  "a server that is upgraded in the middle of a round": "en",
  "pages from before the server was upgraded": "zh",

  "a page whose scripts do not come says so within eight seconds, and loads again": "zh",
  "a page whose scripts come late takes its words back": "en",
  "a page that starts never says that it cannot": "en",
  "a page without JavaScript says what it wants": "zh",

  "browsers, home screens, link previews and search engines find what they look for": "en",
  "a browser is asked to translate no page: it would change what is on the screens behind their back": "en",
  "an address that cannot be read is one that is not there": "zh",
  "the button that fills the projector is there where it does something": "en",
  "a form leaves no scroll behind, a tap does not wait for a second one, and results fit on paper": "zh",

  "every name of a class of forty stands on the wall": "en",

  "the public pages, in English": "en",
  "the public pages, in Chinese": "zh",
  "a page that breaks says so, and can be tried again, in English": "en",
  "a page that breaks says so, and can be tried again, in Chinese": "zh",
  "a page that the server could not make is asked for anew, and there is a way out of it": "en",
  "the reveal at the front door plays until it is told to stop": "en",
  "the language can be changed anywhere, and stays": "zh",
  "an account gets another password, and ends, in English": "en",
  "an account gets another password, and ends, in Chinese": "zh",
  "a teacher's pages lead strangers to sign in, and then back": "zh",
  "no screen of a class loads schemas or the parser; the editor does": "en",
  "the page of a class loads at most 170 kB of compressed JavaScript": "zh",
};
