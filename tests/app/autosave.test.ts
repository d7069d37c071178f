// Autosave: nothing typed is lost, nothing is saved twice, and nobody's work is written over.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Autosave, type SaveRefusal } from "../../app/quizzes/[id]/autosave";
import type { Result } from "../../lib/result";

type Answer = Result<number, SaveRefusal> | "offline";

/** A server that answers as told, otherwise accepts; it notes what it was asked to save, over which version. */
function makeServer() {
  const saved: [version: number, draft: string][] = [];
  const answers: (Answer | Promise<Answer>)[] = [];
  const save = async (version: number, draft: string): Promise<Result<number, SaveRefusal>> => {
    saved.push([version, draft]);
    const answer = (await answers.shift()) ?? { ok: true, value: version + 1 };
    if (answer === "offline") throw new TypeError("Failed to fetch");
    return answer;
  };
  return { saved, answers, autosave: new Autosave<string>(7, "stored", save) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);

describe("while the network is there", () => {
  it("saves once, a moment after the last change", async () => {
    const { saved, autosave } = makeServer();
    for (const draft of ["s", "st", "sto"]) {
      autosave.change(draft);
      await pass(0.3);
    }
    expect(autosave.state).toBe("unsaved");
    await pass(1);
    expect(saved).toEqual([[7, "sto"]]);
    expect(autosave.state).toBe("saved");
  });

  it("saves nothing when nothing changed", async () => {
    const { saved, autosave } = makeServer();
    autosave.change("stored");
    autosave.flush();
    await pass(5);
    expect(saved).toEqual([]);
  });

  it("saves what was typed during a save afterwards, over the version that save made", async () => {
    const { saved, answers, autosave } = makeServer();
    let answer: (answer: Answer) => void = () => {};
    answers.push(new Promise((resolve) => (answer = resolve)));
    autosave.change("first");
    await pass(1);
    autosave.change("second");
    await pass(5);
    expect(saved).toEqual([[7, "first"]]);
    answer({ ok: true, value: 8 });
    await pass(1);
    expect(saved).toEqual([
      [7, "first"],
      [8, "second"],
    ]);
    expect(autosave.state).toBe("saved");
  });

  it("saves at once when the page is put away", async () => {
    const { saved, autosave } = makeServer();
    autosave.change("last words");
    autosave.flush();
    expect(saved).toEqual([[7, "last words"]]);
  });
});

describe("while the network is away", () => {
  it("says so, and tries again until it is back, with the newest draft", async () => {
    const { saved, answers, autosave } = makeServer();
    answers.push("offline", "offline");
    autosave.change("one");
    await pass(1);
    expect(autosave.state).toBe("retrying");
    autosave.change("two");
    expect(autosave.state).toBe("retrying");
    await pass(10);
    expect(saved.at(-1)).toEqual([8, "two"]);
    expect(autosave.state).toBe("saved");
  });

  it("asks again for the very save that had no answer, which may be stored, before it saves what came after", async () => {
    const { saved, answers, autosave } = makeServer();
    answers.push("offline", { ok: false, refusal: "signed-out" });
    autosave.change("one");
    await pass(1);
    autosave.change("two");
    await pass(10);
    expect(saved).toEqual([
      [7, "one"],
      [7, "one"],
      [7, "one"],
      [8, "two"],
    ]);
  });

  it("tries at most twice a minute when it stays away", async () => {
    const { saved, answers, autosave } = makeServer();
    answers.push(...Array<Answer>(1_000).fill("offline"));
    autosave.change("one");
    await pass(3_600);
    const before = saved.length;
    await pass(60);
    expect(saved.length - before).toBe(2);
  });
});

describe("when the server says no", () => {
  it("waits for a teacher who was signed out, and then saves by itself", async () => {
    const { saved, answers, autosave } = makeServer();
    answers.push({ ok: false, refusal: "signed-out" });
    autosave.change("typed");
    await pass(1);
    expect(autosave.state).toBe("signed-out");
    await pass(3);
    expect(saved).toHaveLength(2);
    expect(autosave.state).toBe("saved");
  });

  it("keeps trying where this page and the server are of two builds, and never says that it is saved", async () => {
    const { saved, answers, autosave } = makeServer();
    answers.push({ ok: false, refusal: "bad-request" });
    autosave.change("typed");
    await pass(1);
    expect(autosave.state).toBe("retrying");
    await pass(3);
    expect(saved).toHaveLength(2);
    expect(autosave.state).toBe("saved");
  });

  it.each(["version-conflict", "quiz-not-found"] as const)("never saves over a %s", async (refusal) => {
    const { saved, answers, autosave } = makeServer();
    answers.push({ ok: false, refusal });
    autosave.change("mine");
    await pass(1);
    autosave.change("still mine");
    autosave.flush();
    await pass(600);
    expect(saved).toEqual([[7, "mine"]]);
    expect(autosave.state).toBe(refusal);
  });
});

it("tells whoever listens, until they stop", async () => {
  const { autosave } = makeServer();
  const states: string[] = [];
  const stop = autosave.subscribe(() => states.push(autosave.state));
  autosave.change("one");
  await pass(1);
  stop();
  autosave.change("two");
  await pass(1);
  expect(states).toEqual(["unsaved", "saving", "saved"]);
});
