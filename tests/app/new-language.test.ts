// A language that lacks anything does not compile, and with what docs/languages.md names it does: tried on a copy, in Klingon.

import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const OUTPUT = "tests/.output";
mkdirSync(OUTPUT, { recursive: true });
// Inside the repository, so that the copies find its packages.
const ground = mkdtempSync(`${OUTPUT}/new-language-`);
afterAll(() => rmSync(ground, { recursive: true, force: true }));

const QUESTIONS = "app/questions";
const words = readdirSync(QUESTIONS)
  .map((kind) => `${QUESTIONS}/${kind}/words`)
  .filter((folder) => existsSync(folder));
const COURSE = "lib/course";
const chapters = readdirSync(COURSE)
  .filter((name) => existsSync(`${COURSE}/${name}/en.json`))
  .map((name) => `${COURSE}/${name}`);
/** The file that puts a chapter together is called as its folder. */
const chapterFile = (folder: string) => `${folder}/${folder.split("/").at(-1)}.ts`;
const TAKES_IN_KINDS = `${QUESTIONS}/registries/messages.ts`;
const messagesOfKinds = [
  ...words,
  TAKES_IN_KINDS,
  `${QUESTIONS}/kind-messages.ts`,
  `${QUESTIONS}/kind-messages-in.ts`,
];

/** A copy of all that has a part for each language. */
class Copy {
  readonly #folder: string;

  constructor(name: string) {
    this.#folder = join(ground, name);
    for (const part of ["lib", "app/i18n", "app/messages", ...messagesOfKinds]) {
      cpSync(part, join(this.#folder, part), { recursive: true });
    }
  }

  /** The one line in the list. */
  listed(): this {
    return this.edit("lib/locales.ts", /languageTags = \{/, '$& tlh: "tlh",');
  }

  /** The new files, as they are before anyone has translated them. */
  written(): this {
    this.#copy("app/messages/en", "app/messages/tlh");
    this.#copy("lib/quizzes/lecture/en.json", "lib/quizzes/lecture/tlh.json");
    for (const folder of [...words, ...chapters]) this.#copy(`${folder}/en.json`, `${folder}/tlh.json`);
    return this;
  }

  /** The places that the compiler names. */
  takenIn(): this {
    this.edit(
      TAKES_IN_KINDS,
      / {4}en: \(\) => import\((.*)en\.json"\),\n/g,
      '$&    tlh: () => import($1tlh.json"),\n',
    );
    this.edit(
      "app/i18n/catalogue.ts",
      / {2}en: .*\n/,
      '$&  tlh: () => import("../messages/tlh/messages"),\n',
    );
    for (const file of chapters.map(chapterFile)) {
      this.edit(file, /import en .*\n/, '$&import tlh from "./tlh.json" with { type: "json" };\n');
      this.edit(file, /\{ en, zh \}/, "{ en, zh, tlh }");
    }
    this.edit("lib/quizzes/lecture.ts", /import en .*\n/, '$&import tlh from "./lecture/tlh.json";\n');
    return this.edit("lib/quizzes/lecture.ts", /Words> = \{/, "$& tlh,");
  }

  without(file: string): this {
    rmSync(join(this.#folder, file));
    return this;
  }

  edit(file: string, from: RegExp, to: string): this {
    const path = join(this.#folder, file);
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
    return this;
  }

  #copy(from: string, to: string): void {
    cpSync(join(this.#folder, from), join(this.#folder, to), { recursive: true });
  }
}

const whole = (name: string) => new Copy(name).listed().written().takenIn();

/** Compiles all copies at once, and gives the places in which the compiler finds something wrong. */
async function compiled(): Promise<string[]> {
  const include = ["*/lib", "*/app/i18n/catalogue.ts"];
  const compilerOptions = { incremental: false, plugins: [] };
  const config = { extends: `${process.cwd()}/tsconfig.json`, compilerOptions, include };
  writeFileSync(join(ground, "tsconfig.json"), JSON.stringify(config));
  const options = ["--noEmit", "--pretty", "false", "--singleThreaded"];
  const compiler = ["node_modules/typescript/bin/tsc", ...options, "-p", ground];
  const said = await new Promise<string>((resolve) =>
    execFile(process.execPath, compiler, (_, output) => resolve(output)),
  );
  const places = [...said.matchAll(/^(\S.*)\(\d+,\d+\): error/gm)].map(([, place = ""]) => place);
  return [...new Set(places.map((place) => relative(ground, place)))].sort();
}

/** Whatever the compiler names in places of their own is left out of one copy: to compile one takes a second and more. */
let found: string[] = [];
beforeAll(async () => {
  whole("whole");
  new Copy("listed-alone").listed();
  whole("lacks-files")
    .without("app/messages/tlh/host.json")
    .without(`${words[0]}/tlh.json`)
    .edit("lib/quizzes/lecture/tlh.json", /"pathsCancel"/, '"pathsCancelled"')
    .edit("lib/course/knob/tlh.json", /"downhill"/, '"downhilled"')
    .edit("lib/course/loop/tlh.json", /"unlock"/, '"unlocked"');
  whole("lacks-an-area")
    .edit("app/messages/tlh/messages.ts", / {2}refusals,\n/, "")
    .edit(`${words[0]}/tlh.json`, /"(\w+)":/, '"$1-lost":');
  whole("lacks-a-message").edit("app/messages/tlh/common.json", /.*"skipToContent".*\n/, "");
  found = await compiled();
});

it.each([
  ["whole", "with its files, its line in the list, and the places that take it in", []],
  [
    "listed-alone",
    "without these",
    ["app/i18n/catalogue.ts", TAKES_IN_KINDS, ...chapters.map(chapterFile), "lib/quizzes/lecture.ts"],
  ],
  [
    "lacks-files",
    "without a file of messages, what a kind of question says, the words of a question and of an item, and a sentence for the teacher",
    [
      "app/messages/tlh/messages.ts",
      TAKES_IN_KINDS,
      "lib/course/knob/knob.ts",
      "lib/course/loop/loop.ts",
      "lib/quizzes/lecture.ts",
    ],
  ],
  [
    "lacks-an-area",
    "without one area, and one sentence of a kind of question",
    ["app/messages/tlh/messages.ts", TAKES_IN_KINDS],
  ],
  ["lacks-a-message", "without one message", ["app/messages/tlh/messages.ts"]],
])("%s: what the compiler finds missing in a language %s", (name, _, places) => {
  const here = found.filter((place) => place.startsWith(`${name}/`));
  expect(here).toEqual(places.map((place) => `${name}/${place}`));
});
