// Students in browsers that are not Chromium answer every kind of question together, while the teacher is at a Chromium as ever; then
// a teacher is at each of them. Only Firefox's driver has fingers: in the others a mouse drags, and no screen is as narrow as a phone's.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Item } from "../../lib/questions/item";
import { fileUrl } from "../../server/settings/database-file";
import type { Database } from "../../server/store/database";
import { openDatabase } from "../../server/store/open-database";
import { startSession } from "../../server/store/sessions";
import { chromiumOptions, LAPTOP, openDevice } from "../e2e/devices";
import { type BuiltServer, startBuiltServer } from "../e2e/server";
import { PASSWORD, Teacher } from "../e2e/teacher";
import { wordsIn } from "../e2e/words";
import { engines } from "./engines";
import { beginning, button, type Guest, keys, press, sees, tornWords, type } from "./guest";
import { ofBugs, ofWeights, programme } from "./programme";
import { CARDS, type Way } from "./ways";

const words = wordsIn("en");
const t = words("play");
/** Each engine as each kind shows it, for whoever wants to look. */
const PICTURES = "tests/.output/engines";

let server: BuiltServer;
let browser: Browser;
let db: Database;
let teacher: Teacher;
let guests: Record<string, Guest> = {};
const all = () => Object.values(guests);
const everybody = (act: (guest: Guest) => Promise<unknown>) => Promise.all(all().map(act));

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  [server, browser] = await Promise.all([startBuiltServer(), chromium.launch(chromiumOptions)]);
  db = await openDatabase(fileUrl(join(server.dataDir, "blamegrad.db")));
  const device = { viewport: LAPTOP, language: "en", colorScheme: "light" } as const;
  const context = await openDevice(browser, server.url, device);
  teacher = new Teacher(await context.newPage(), words, "li@school.test");
  await teacher.signUp();
  guests = Object.fromEntries(
    await Promise.all(Object.entries(engines).map(async ([name, open]) => [name, await open()] as const)),
  );
});
afterEach(async () => {
  await everybody(async (guest) => expect(await guest.problems()).toEqual([]));
});
afterAll(async () => {
  await everybody((guest) => guest.close());
  await db.close();
  await browser.close();
  await server.stop();
});

/** At the host's page, with a student in every engine. */
async function startClass(items: readonly Item[]): Promise<void> {
  const { id: ownerId } = await db.prisma.user.findFirstOrThrow();
  const { code } = await startSession(db, { ownerId, title: { en: "Engines" }, items });
  await teacher.page.goto(`/host/${code}`);
  await Promise.all(
    Object.entries(guests).map(async ([name, guest]) => {
      await guest.open(`${server.url}/play/${code}`);
      await type(guest, "input[type=text], input:not([type])", name);
      await press(guest, beginning(t("join")));
      await sees(guest, t("youAre"));
    }),
  );
}

/** Each as it is there, with no word on a button torn in two. */
async function lookAt(moment: string): Promise<void> {
  for (const [name, guest] of Object.entries(guests)) {
    await writeFile(`${PICTURES}/${moment}, ${name}.png`, await guest.picture());
    expect(await tornWords(guest), `${moment}, ${name}`).toEqual([]);
  }
}

/** From the open round to the end of its walk, where it has one. */
async function answer(
  name: string,
  way: Way,
  verdict: string,
  next: "standings" | "network" | null,
): Promise<void> {
  await everybody(async (guest) => {
    await way(guest);
    await sees(guest, t("stored"), t("storedLookUp"));
  });
  await lookAt(`${name}, stored`);
  await teacher.closesByItself();
  await teacher.next("reveal");
  if (next) await teacher.walkToTheEnd(next);
  await everybody((guest) => sees(guest, verdict));
  await lookAt(`${name}, right`);
}

it.each(Object.entries(programme))("%s", async (kind, { question, ways }) => {
  await startClass(Object.keys(ways).map(() => question));
  for (const [at, [name, way]] of Object.entries(ways).entries()) {
    await teacher.next(at === 0 ? "first" : "open", at + 1);
    await answer(`${kind}, ${name}`, way, t("right"), "standings");
    await teacher.next("standings");
  }
});

it("weight", async () => {
  await startClass([programme.blame.question]);
  await teacher.setUpRun("lecture");
  await teacher.goOn("forward");
  await teacher.goOn("loss");
  const right = words("questions.weight")("handRight", { right: CARDS, count: CARDS });
  for (const [name, way] of Object.entries(ofWeights)) {
    await teacher.askClass({ about: "deal", perPhone: CARDS });
    await answer(`weight, ${name}`, way, right, "network");
    await teacher.goOn("network");
  }
});

it("bug", async () => {
  await startClass([programme.blame.question]);
  await teacher.setUpRun("lecture");
  for (const asks of ["when", "line"] as const) {
    await teacher.openCase("knob", asks);
    await answer(`bug, ${asks}`, ofBugs[asks], t("right"), null);
    await teacher.goOn("network");
  }
});

it("a slide", async () => {
  const picture = { kind: "graph", expression: "a = 2\nb = 3 * a\nL = b**2 + b", target: "b" } as const;
  await startClass([{ kind: "slide", title: { en: "A fork" }, text: { en: "b is used twice." }, picture }]);
  await teacher.next("openSlide");
  await everybody((guest) => sees(guest, "A fork"));
  await lookAt("a slide");
});

it.each(Object.keys(engines))("a teacher in %s signs up, asks, and shows the class", async (name) => {
  const guest = guests[name];
  if (!guest) throw new Error(`${name} is not open.`);
  await guest.open(`${server.url}/sign-up`);
  await type(guest, "input[name=name]", name);
  await type(guest, "input[name=email]", `${name.replaceAll(" ", "-")}@school.test`);
  await type(guest, "input[name=password]", PASSWORD);
  await keys(guest, "Enter");
  await press(guest, beginning(words("dashboard")("start")));
  await sees(guest, words("host")("first"));
  const code = (await guest.run<string>("return location.pathname")).split("/").at(-1);
  await press(guest, beginning(words("host")("first")));
  await button(guest, beginning(words("host")("close")));
  await writeFile(`${PICTURES}/a teacher, ${name}.png`, await guest.picture());
  await guest.open(`${server.url}/screen/${code}`);
  await sees(guest, words("screen").markup("answered", { answered: 0, present: 0, big: (number) => number }));
  await writeFile(`${PICTURES}/a big screen, ${name}.png`, await guest.picture());
});
