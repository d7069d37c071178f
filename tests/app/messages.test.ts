// Every language says the same things: the same keys, the same blanks to fill in, nothing left empty, in its own script.

import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../../app/i18n/catalogue";
import { defaultLocale, locales } from "../../lib/locales";
import { MAX_NICKNAME_LENGTH } from "../../lib/session/joining";

/** Every message by its full key. */
function flatten(tree: object, prefix = ""): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const said = async (locale: (typeof locales)[number]) => new Map(flatten(await messagesIn(locale)));
const given = await said(defaultLocale);

/** The names of the blanks and of the tags, such as {count} and <link>. */
function blanks(message = ""): string[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)].map(
    ([, blank, tag]) => blank ?? `<${tag}>`,
  );
  return [...new Set(names)].sort();
}

/** What is written in several scripts at once, by the script that Intl knows it by (ISO 15924). */
const MIXED: Record<string, string[]> = {
  Hans: ["Hani"],
  Hant: ["Hani"],
  Jpan: ["Hani", "Hira", "Kana"],
  Kore: ["Hang", "Hani"],
};
const SCRIPT = new Map(
  locales.map((locale) => {
    const { script = "Latn" } = new Intl.Locale(locale).maximize();
    return [locale, (MIXED[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join("")];
  }),
);

describe.each(locales)("what is said in %s", async (locale) => {
  const messages = await said(locale);

  it("has the keys that English gives", () => {
    expect([...messages.keys()].sort()).toEqual([...given.keys()].sort());
  });

  it.each([...given.keys()])("fills in the same blanks: %s", (key) => {
    expect(blanks(messages.get(key))).toEqual(blanks(given.get(key)));
  });

  it("writes how many there are in a lecture in one way", () => {
    const keys = ["host.people", "host.present", "screen.joined", "screen.more", "dashboard.participants"];
    for (const key of [...keys, "results.people", "results.answered"]) {
      const t = createTranslator({ locale, messages: { message: messages.get(key) ?? "" } });
      expect(t("message", { count: 2_001 }), key).toContain("2001");
    }
  });

  it("writes points, places, steps and weights as they stand where they are alone", () => {
    const blankOf: Record<string, string> = {
      ...{ "play.pointsNow": "score", "play.place": "place", "play.placeShared": "place" },
      ...{ "screen.rose": "places", "screen.fell": "places", "training.rest": "step" },
      ...{ "training.forgetting.allSteps": "count", "training.forgetting.allVotes": "count" },
      ...{ "questions.weight.filling": "weights", "questions.weight.classSaidRight": "decided" },
    };
    for (const [key, blank] of Object.entries(blankOf)) {
      const t = createTranslator({ locale, messages: { message: messages.get(key) ?? "" } });
      expect(t("message", { cards: 0, answered: 0, right: 0, [blank]: 2_001 }), key).toContain("2001");
    }
  });

  it("can be read out, whatever number stands in a blank", () => {
    const problems: unknown[] = [];
    const onError = (error: unknown) => problems.push(error);
    for (const message of messages.values()) {
      const t = createTranslator({ locale, messages: { message }, onError, timeZone: "UTC" });
      for (const number of [0, 1, 2]) {
        const fill = (name: string) => (name.startsWith("<") ? (text: string) => text : number);
        const values = blanks(message).map((name) => [name.replaceAll(/[<>]/g, ""), fill(name)]);
        t.markup("message", Object.fromEntries(values));
      }
    }
    expect(problems).toEqual([]);
  });

  it("leaves no message empty", () => {
    expect([...messages].filter(([, message]) => message.trim() === "")).toEqual([]);
  });

  it("is written in its own script, beside the Latin and Greek of the field", () => {
    const own = new RegExp(`[${SCRIPT.get(locale)}]`, "u");
    const other = new RegExp(`(?![${SCRIPT.get(locale)}\\p{Script=Latn}\\p{Script=Grek}])\\p{L}`, "u");
    const wordy = [...messages].filter(([, message]) =>
      /\p{L}{2}/u.test(message.replace(/[{<].*?[}>]/g, "")),
    );
    expect(wordy.filter(([, message]) => !own.test(message))).toEqual([]);
    expect([...messages].filter(([, message]) => other.test(message))).toEqual([]);
  });

  it("makes nicknames that fit on a podium, each word once", async () => {
    const { nicknames } = await messagesIn(locale);
    const t = createTranslator({ locale, messages: { nicknames }, namespace: "nicknames" });
    const [first, second] = [t("first").split(" "), t("second").split(" ")];
    for (const words of [first, second]) {
      expect(words.length).toBeGreaterThanOrEqual(20);
      expect(words.filter((word) => word.trim() === "")).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
    const all = first.flatMap((one) => second.map((other) => t("together", { first: one, second: other })));
    expect(all.filter((name) => [...name].length > MAX_NICKNAME_LENGTH)).toEqual([]);
  });
});
