// No screen is sent a key before its reveal, whatever is asked and whenever the screen comes: every kind of the registry, at every stage.

import { afterEach, describe, expect, it } from "vitest";
import { kindNames, kindOf, type Question } from "../../lib/questions/kinds";
import { slipping, truth } from "../../lib/questions/mind";
import type { Slide } from "../../lib/questions/slide";
import type { HostView, View } from "../../lib/session/views";
import { samples } from "../lib/questions/samples";
import { openSchool, type School, startClass } from "./support/classroom";
import { type Frame, keyOf, leaksIn, type Secrets } from "./support/leaks";
import { addPairKind, leakyPairKind, pairQuestion } from "./support/pair-kind";
import { answersAt, closeAndCount, skipReading } from "./support/rounds";
import { hostOf, phoneOf, projectorOf, type Screen, strangerOf, studentOf } from "./support/screens";

const slide: Slide = { kind: "slide", title: { en: "Look" }, text: {}, picture: null };
const VOTES = ['"summary":', '"before":'];
/** How often each card was answered is for the big screen. */
const PROGRESS = '"progress":';
const STUDENTS = ["Adalovelace", "Borodin"];

type AnyScreen = Screen<View>;
interface Watched {
  who: string;
  screen: AnyScreen;
  /** What it must never be told, whatever the moment. */
  never: string[];
}

/** What it draws is the same at every moment. */
const isGuest = (who: string) => who.startsWith("a guest");
const isProjector = (who: string) => who.startsWith("the projector");

/** A class with all sorts of screens, and all that was sent to them since the round opened. */
class Watch {
  readonly found: string[] = [];
  readonly screens: Watched[] = [];
  readonly #school: School;
  readonly #lesson: Awaited<ReturnType<typeof startClass>>;
  readonly #tokens: string[] = [];

  constructor(school: School, lesson: Awaited<ReturnType<typeof startClass>>) {
    this.#school = school;
    this.#lesson = lesson;
  }

  async student(nickname: string) {
    const student = await studentOf(this.#school, this.#lesson, nickname);
    this.#tokens.push(student.token);
    this.#add(nickname, student, STUDENTS.filter((name) => name !== nickname).concat(VOTES, PROGRESS));
    return student;
  }

  /** Those that come now: a phone, one that reloads, the big screen, one that nobody admitted, and a phone that says it is one. */
  async newcomers(moment: string, token: string): Promise<void> {
    const [school, lesson] = [this.#school, this.#lesson];
    const others = [...VOTES, PROGRESS, ...STUDENTS];
    this.#add(`a guest, ${moment}`, await phoneOf(school, lesson), [...others, '"shown":']);
    this.#add(`a reload, ${moment}`, await phoneOf(school, lesson, token), [
      ...VOTES,
      PROGRESS,
      STUDENTS[1] ?? "",
    ]);
    this.#add(`the projector, ${moment}`, await projectorOf(school, lesson), []);
    this.#add(`a wall, ${moment}`, await strangerOf(school, lesson), [...others, '"stage":']);
    this.#add(`a thief, ${moment}`, await strangerOf(school, lesson, token), [...others, '"stage":']);
  }

  /** Looks through all that was sent so far. */
  check(moment: string, secrets: Secrets, mayProjectorSeeVotes: boolean): void {
    for (const { who, screen, never } of this.screens) {
      const votes = isProjector(who) && !mayProjectorSeeVotes ? VOTES : [];
      const own = this.#tokens.filter((token) => screen.token !== token);
      const texts = [...(secrets.texts ?? []), ...votes, ...never, ...own];
      const leaks = leaksIn(screen.frames, { ...secrets, texts });
      this.found.push(...leaks.map((leak) => `${moment}: ${who} was sent ${leak}`));
    }
  }

  /** From here on only what is sent now counts. */
  forget(): void {
    for (const { screen } of this.screens) screen.frames.length = 0;
  }

  /** And of that only what comes once the round is open: what was told before may be told twice. */
  async forgetUntilOpen(): Promise<void> {
    await this.all("open");
    for (const { screen } of this.screens) {
      const first = screen.frames.findIndex((frame) => String(frame).includes('"phase":"open"'));
      screen.frames.splice(0, Math.max(0, first));
    }
  }

  async all(phase: View["stage"]["phase"]): Promise<void> {
    const live = this.screens.filter(({ who, screen }) => screen.views.length > 0 && !isGuest(who));
    await Promise.all(live.map(({ screen }) => screen.inPhase(phase)));
  }

  /** The big screens have been sent the votes. */
  async counted(): Promise<void> {
    const walls = this.screens.filter(({ who }) => isProjector(who));
    const isCounted = ({ views }: AnyScreen) => {
      const stage = views.at(-1)?.stage;
      return stage?.phase === "closed" && "counted" in stage && stage.counted;
    };
    await Promise.all(walls.map(({ screen }) => screen.until(isCounted, "the votes on the big screen")));
  }

  #add(who: string, screen: unknown, never: string[]): void {
    this.screens.push({ who, screen: screen as AnyScreen, never });
  }
}

/** What somebody says may be told, so it is never what is right. */
const SOME_NUMBER = "7";
const wrong = slipping(truth, 1, () => 0);

/** A question from the lobby to the standings, between a slide and the podium; what was leaked on the way. */
async function play(question: Question, secrets = keyOf(question)): Promise<string[]> {
  const school = await openSchool();
  const lesson = await startClass(school, [slide, question]);
  const host = await hostOf(school, lesson);
  const watch = new Watch(school, lesson);
  const [ada] = [await watch.student("Adalovelace"), await watch.student("Borodin")];
  const look = async (moment: string, phase: View["stage"]["phase"], mayProjectorSeeVotes = false) => {
    await host.inPhase(phase);
    await watch.newcomers(moment, ada.token);
    await watch.all(phase);
    watch.check(moment, secrets, mayProjectorSeeVotes);
  };
  const answer = async (roundId: string) => {
    const texts = await answersAt(school, roundId, ada.joined.seat, wrong);
    const place = { at: 0, of: 1 };
    for (const [part, text] of texts.entries()) {
      // A kind whose answers are no choice takes any number.
      const isNumber = kindOf(question).read(question, place, part, SOME_NUMBER) !== null;
      await ada.demand("answer:submit", { roundId, part, value: isNumber ? SOME_NUMBER : text });
    }
  };

  await look("in the lobby", "lobby");
  await host.demand("item:open", { position: 0 });
  await look("on a slide", "slide");
  await host.demand("item:open", { position: 1 });
  await look("while it is read", "open");
  const first = await skipReading(school, host);
  await answer(first);
  await look("while it is open", "open");
  await host.demand("round:close", { roundId: first });
  await look("in the grace for late answers", "closed");
  await closeAndCount(school, host, first);
  await host.until(({ view }) => view.stage.phase === "closed" && view.stage.counted);
  await look("when it is counted", "closed", true);
  await watch.counted();
  watch.forget();
  await host.demand("round:revote", { roundId: first });
  await host.inPhase("open");
  await watch.forgetUntilOpen();
  const second = await skipReading(school, host);
  await answer(second);
  await look("when it is asked again", "open");
  await closeAndCount(school, host, second);
  await host.until(({ view }) => view.stage.phase === "closed" && view.stage.counted);
  await look("when that is counted", "closed", true);
  await revealAndFinish(host, second, watch);
  return watch.found;
}

/** Now the key may be known, and still nobody's answer or name on another phone. */
async function revealAndFinish(host: Screen<HostView>, roundId: string, watch: Watch): Promise<void> {
  await host.demand("round:reveal", { roundId });
  await watch.all("revealed");
  await host.demand("standings:show", { roundId });
  await watch.all("standings");
  await host.demand("session:finish", {});
  await watch.all("finished");
  watch.check("at the end", {}, true);
}

/** Of the first few, which are of different sorts; a blame is a blame. */
const SAMPLES = 4;
const every = kindNames.flatMap((kind) =>
  samples[kind]
    .slice(0, SAMPLES)
    .map((question, index) => ({ name: `${kind} ${index + 1}`, question: question as Question })),
);

describe("a screen is sent no key before the reveal, no votes and nothing of other students", () => {
  it.each(every)("asked about $name", async ({ question }) => {
    expect(await play(question)).toEqual([]);
  });
});

describe("a leak is found", () => {
  let takeAway = () => {};
  afterEach(() => takeAway());

  it("of a kind that keeps its key on the stage, wherever that goes", async () => {
    takeAway = addPairKind();
    const secrets = keyOf(pairQuestion());
    const clean = await play(pairQuestion(), secrets);
    takeAway();
    takeAway = leakyPairKind();
    // Asked in other words, since what a process shows of a question it works out once.
    const leaks = await play(pairQuestion({ prompt: { en: "And these two?" } }), secrets);
    expect(clean).toEqual([]);
    for (const who of ["Adalovelace", "a reload", "the projector"])
      expect(leaks.filter((leak) => leak.includes(who)).join()).toContain("One, and two.");
  });

  it("in text and in bytes", () => {
    const gradient = 0.1234567890123;
    const bytes = Buffer.alloc(24);
    bytes.writeDoubleLE(gradient, 7);
    const frames = (frame: Frame) => leaksIn([frame], { texts: ['"sign":"+"'], numbers: [gradient, 0] });
    expect(frames(bytes)).toEqual([String(gradient)]);
    expect(frames(`42["run",{"g":[${gradient}]}]`)).toEqual([String(gradient)]);
    expect(frames('42["view",{"sign":"+"}]')).toEqual(['"sign":"+"']);
    expect(frames('42["view",{"sign":null,"g":0}]')).toEqual([]);
  });
});
