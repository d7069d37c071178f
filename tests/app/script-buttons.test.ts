// What a script tells the teacher to press is written like that on a button, in the teacher's own language.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { course } from "../../lib/course/course";
import { type Locale, locales } from "../../lib/locales";

type Words = { [name: string]: string | Words };

const allIn = (words: Words): string[] =>
  Object.values(words).flatMap((word) => (typeof word === "string" ? [word] : allIn(word)));

const read = (path: string): string[] => allIn(JSON.parse(readFileSync(path, "utf8")));

function writtenIn(locale: Locale): string[] {
  const areas = readdirSync(`app/messages/${locale}`).filter((file) => file.endsWith(".json"));
  const kinds = readdirSync("lib/questions", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [
    ...areas.flatMap((file) => read(`app/messages/${locale}/${file}`)),
    ...kinds.flatMap(({ name }) => read(`app/questions/${name}/words/${locale}.json`)),
  ];
}

/** Behind these words a script speaks to the teacher alone. */
const FOR_TEACHERS: Record<Locale, string> = { en: "For you: ", zh: "老师的操作：" };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

test.each(locales)("in %s", (locale) => {
  const scripts = course.flatMap(({ items }) =>
    Object.values(items()).map(({ script }) => script?.say[locale]),
  );
  const told = scripts
    .flatMap((say) => say?.split("\n") ?? [])
    .filter((line) => line.startsWith(FOR_TEACHERS[locale]));
  const named = told.flatMap((line) => [...line.matchAll(/“([^”]+)”/g)].map(([, name]) => name as string));
  expect(named.length).toBeGreaterThan(10);
  const shapes = writtenIn(locale).map(
    (text) =>
      new RegExp(
        `^${text
          .split(/\{\w+\}/)
          .map(escaped)
          .join(".+")}$`,
      ),
  );
  const isWritten = (name: string) => shapes.some((shape) => shape.source !== "^.+$" && shape.test(name));
  expect(named.filter((name) => !isWritten(name))).toEqual([]);
});
