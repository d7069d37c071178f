// Every server action, called by hand with what no page sends: none of them breaks, and nothing has changed.

import { everythingOf, signUp } from "./account";
import { expect, test } from "./fixtures";
import { actionsOfBuild, formOf, Guest, type Sent } from "./guest";

const TEACHER = "odd@school.test";
const fields = ["quiz", "run", "code", "locale", "theme", "name", "email", "password", "token", "next"];

function formOfFiles(): FormData {
  const form = new FormData();
  for (const name of fields) form.append(name, new File(["<b>"], "odd.html"));
  return form;
}

const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);
const slide = { kind: "slide", title: {}, text: {}, picture: null };

/** What stands where the argument of a page would. */
const odd: Record<string, Sent> = {
  nothing: [],
  null: [null],
  "a number": [7],
  "a text": ["odd"],
  "a text with a zero in it": ["\u0000"],
  "half a letter": ["\ud800"],
  "a very long text": ["x".repeat(10_000)],
  "a list": [["quiz"]],
  "a list in lists": [nested(25)],
  "an object for an id": [{ id: { not: "x" }, to: { not: "x" }, item: slide, quiz: { not: "x" } }],
  "an object in the way of a form": [{ get: "x", email: "x", quiz: "x" }],
  "an item for a list": [{ to: ["x"], item: [slide] }],
  "a form without fields": [formOf({})],
  "a form of files": [formOfFiles()],
  "a form of zeros": [formOf(Object.fromEntries(fields.map((name) => [name, "\u0000"])))],
};

/** To be stored in place of another; as one more, each is a quiz like any. */
const oddQuizzes: Record<string, Sent> = {
  "a quiz with an object for an id": [{ id: { not: "x" }, version: 0, title: {}, items: [] }],
  "a quiz of a version that no row can have": [{ id: "x", version: 2 ** 40, title: {}, items: [] }],
};

test("No action breaks at what it is sent by hand", async ({ server }) => {
  const teacher = new Guest(server.url, await signUp(server, TEACHER));
  const before = await everythingOf(server, TEACHER);
  for (const [action, id] of actionsOfBuild()) {
    // They take no argument.
    if (/ (createQuiz|signOut)$/.test(action)) continue;
    const page = action.includes("/quizzes/") ? "/quizzes/x" : "/";
    // A form about an account comes behind what the form said before.
    const state = action.includes("account") ? [null] : [];
    const sendings = action.endsWith(" saveAsCopy") ? odd : { ...odd, ...oddQuizzes };
    const told = await Promise.all(
      Object.entries(sendings).map(async ([what, sent]) => {
        const { outcome } = await teacher.act(page, id, [...state, ...sent]);
        return [what, outcome] as const;
      }),
    );
    const broken = told.filter(([, outcome]) => !/^(to \/|200\b)/.test(outcome));
    expect({ action, broken: Object.fromEntries(broken) }).toEqual({ action, broken: {} });
  }
  expect(await everythingOf(server, TEACHER)).toBe(before);
});
