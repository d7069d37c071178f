// A teacher who gives the lesson of one hour as the product suggests: reads the script aloud, waits for the class, takes every offer.

import { setImmediate as afterOthers, setTimeout as sleep } from "node:timers/promises";
import { offerAfter } from "../../app/host/[code]/offer";
import { hour } from "../../lib/course/hour/hour";
import type { Locale } from "../../lib/locales";
import { Random } from "../../lib/micrograd/random";
import type { RequestName } from "../../lib/protocol";
import { finished } from "../../lib/questions/draft";
import type { LocalizedText } from "../../lib/questions/localized-text";
import { textIn } from "../../lib/questions/text-in";
import { arrivesAt, isGraceOver, isTimeUp } from "../../lib/session/clock";
import type { HostView, RunNews, Stage, Tally } from "../../lib/session/views";
import type { RunConfig } from "../../lib/training/run-config";
import { widthsOf } from "../../lib/training/run-data";
import { parameterCount } from "../../lib/training/shape";
import { STORIES } from "../../lib/training/stories";
import { firstVotes, plannedRounds } from "../../lib/training/vote-plan";
import type { Database } from "../../server/store/database";
import { hostedLesson, newTeacher } from "./lesson";
import { type Phone, spread } from "./phones";
import { SimulatedStudent } from "./simulated-student";

const STUDENTS = 40;
const JOINING_MS = 120_000;
/** Milliseconds of speech: 140 English words, or 240 Chinese characters, a minute. */
const SPEECH_MS: Record<Locale, (text: string) => number> = {
  en: (text) => text.split(/\s+/).filter(Boolean).length * 430,
  zh: (text) => [...text].length * 250,
};
/** What a teacher lets a picture, a talk, and an answer that surprised some take beside the words. */
const PAUSE_MS = { slide: 20_000, talk: 60_000, hint: 30_000, revealed: 8_000, setUp: 40_000, turned: 8_000 };
const voted = STORIES.byVotes.config;
const ALL_KNOW = 0.9;

interface Outcome {
  item: string;
  /** Of the first vote, and of the second where there was one; null where nothing is right. */
  right: string;
  offer: string;
  minutes: string;
}

export async function taughtHour(db: Database, url: string, language: Locale, seed: number) {
  const random = Random.fromSeed(seed);
  const names = Object.entries(await hour.itemsFor(seed, afterOthers));
  const items = names.flatMap(([, draft]) => finished(draft) ?? []);
  const lesson = await hostedLesson(db, url, await newTeacher(db), { title: hour.title, items });
  const teacher = new Teacher(lesson.host, language);
  const start = Date.now();
  const minutes = () => (Date.now() - start) / 60_000;
  const phones = await spread(STUDENTS, JOINING_MS, (seat) =>
    new SimulatedStudent(db, Random.fromSeed(random.next())).join(url, lesson.code, `Seat ${seat}`),
  );
  const outcomes: Outcome[] = [];
  for (const [position, [name]] of names.entries()) {
    const outcome = await teacher.item(position);
    if (name === "optimizer") await teacher.letsTheClassTrain();
    if (name === "detective") await teacher.hidesALine();
    outcomes.push({ item: name, ...outcome, minutes: minutes().toFixed(1) });
    console.log(Object.values(outcomes.at(-1) ?? {}).join("  "));
  }
  await teacher.ask("session:finish", {});
  await sleep(PAUSE_MS.talk);
  for (const phone of [...phones, lesson.host, lesson.projector]) phone.disconnect();
  return { minutes: minutes(), outcomes };
}

class Teacher {
  readonly #host: Phone;
  readonly #language: Locale;
  #view: HostView | null = null;
  #tally: Tally | null = null;
  #run: RunNews | null = null;
  #changed: () => void = () => {};

  constructor(host: Phone, language: Locale) {
    this.#host = host;
    this.#language = language;
    host.on("view", (view) => {
      if (view.role !== "host") return;
      this.#view = view;
      this.#tally = view.tally;
      this.#changed();
    });
    host.on("tally", (tally) => {
      this.#tally = tally;
      this.#changed();
    });
    host.on("run", (run) => {
      this.#run = run;
      this.#changed();
    });
  }

  async ask(name: RequestName, payload: object): Promise<void> {
    const { ok, ...rest } = await (
      this.#host as { emitWithAck: (...said: unknown[]) => Promise<{ ok: boolean }> }
    ).emitWithAck(name, payload);
    if (!ok) throw new Error(`${name} was refused: ${JSON.stringify(rest)}`);
  }

  async item(position: number): Promise<Pick<Outcome, "right" | "offer">> {
    const before = this.#view?.version ?? 0;
    await this.ask("item:open", { position });
    await this.#until(
      ({ version, stage: { phase } }) => version > before && (phase === "slide" || phase === "open"),
    );
    if (this.#view?.stage.phase === "slide") {
      await this.#says(this.#view.script?.say, PAUSE_MS.slide);
      return { right: "", offer: "" };
    }
    return this.#round();
  }

  /** As much as is offered: a hint or a talk, and the vote after it. */
  async #round(): Promise<Pick<Outcome, "right" | "offer">> {
    const first = await this.#closedRound();
    const offer = this.#view && offerAfter(this.#view);
    let second: number | undefined;
    if (offer) {
      const roundId = this.#roundId();
      await this.ask("round:talk", { roundId, hint: offer === "hint" });
      await this.#says(offer === "hint" ? this.#view?.script?.unlock : undefined, PAUSE_MS[offer]);
      await this.ask("round:revote", { roundId });
      await this.#until(({ stage }) => stage.phase === "open");
      second = await this.#closedRound();
    }
    await this.#reveal();
    const right = second ?? first;
    const unlock = right !== undefined && right < ALL_KNOW ? this.#view?.script?.unlock : undefined;
    await this.#says(unlock, PAUSE_MS.revealed);
    const shares = [first, second].flatMap((share) => (share === undefined ? [] : share.toFixed(2)));
    return { right: shares.join(" → "), offer: offer ?? "" };
  }

  /** Says what there is to say while the class thinks; resolves once everybody is counted, with the share that is right. */
  async #closedRound(): Promise<number | undefined> {
    await this.#says(this.#view?.script?.say, 0);
    await this.#until(({ stage }) => stage.phase === "closed" || isOver(stage));
    if (this.#view?.stage.phase === "open") await this.ask("round:close", { roundId: this.#roundId() });
    await this.#until(
      ({ stage }) => "round" in stage && "closesAt" in stage.round && isGraceOver(stage.round, Date.now()),
    );
    await this.ask("round:count", { roundId: this.#roundId() });
    await this.#until(({ stage }) => stage.phase === "closed" && stage.counted);
    return this.#view?.right;
  }

  async #reveal(): Promise<void> {
    await this.ask("round:reveal", { roundId: this.#roundId() });
    await this.#until(({ stage }) => stage.phase === "revealed");
    const { walk, stage } = this.#view as HostView;
    if (walk && stage.phase === "revealed")
      await sleep(Math.max(0, (arrivesAt(walk, stage.round.walkSteps) ?? 0) - Date.now()));
  }

  /** The run of five votes that the script names, with as many cards as the set-up proposes. */
  async letsTheClassTrain(): Promise<void> {
    const { perPhone, ...rest } = firstVotes(parameterCount(widthsOf(voted)), STUDENTS);
    const votes = { ...rest, ...voted.votes, perPhone };
    await this.#startRun({ ...voted, votes });
    for (let step = 0; step < plannedRounds(votes); step++) {
      await this.#askAboutRun({ kind: "weight", about: "vote" });
      await this.#closedRound();
      await this.#reveal();
      await this.ask("training:turn", { ...this.#at(), roundId: this.#roundId() });
      await this.#until(() => this.#run?.training.step === step + 1);
      await sleep(PAUSE_MS.turned);
    }
    console.log(
      `Loss: ${[...new Float64Array(toBuffer(this.#run?.losses))].map((loss) => loss.toFixed(2)).join(" ")}`,
    );
    await this.ask("training:leave", { runId: this.#at().runId });
  }

  /** The case of one knob, as the detective's desk proposes it: first the step, then the line. */
  async hidesALine(): Promise<void> {
    await this.#startRun(STORIES.fromNone.config);
    for (const asks of ["when", "line"]) {
      await this.#askAboutRun({ kind: "bug", asks, of: "knob", seconds: 60 });
      await this.#closedRound();
      await this.#reveal();
      await sleep(PAUSE_MS.revealed);
    }
    await this.ask("training:leave", { runId: this.#at().runId });
  }

  async #startRun(config: RunConfig): Promise<void> {
    await sleep(PAUSE_MS.setUp);
    const before = this.#run?.training.runId;
    await this.ask("training:start", { config, instead: null });
    await this.#until(({ training }) => !!training && this.#run?.training.runId !== before);
  }

  async #askAboutRun(question: object): Promise<void> {
    await this.ask("training:ask", { ...this.#at(), question });
    await this.#until(({ stage }) => stage.phase === "open");
  }

  #at() {
    const { runId = "", step = 0 } = this.#run?.training ?? {};
    return { runId, step };
  }

  #roundId(): string {
    const stage = this.#view?.stage;
    return stage && "round" in stage ? stage.round.id : "";
  }

  /** Aloud; the lines behind are for the teacher alone. */
  async #says(text: LocalizedText | undefined, pauseMs: number): Promise<void> {
    const [aloud = ""] = textIn(this.#language, text).split("\n");
    await sleep(SPEECH_MS[this.#language](aloud) + pauseMs);
  }

  /** Looks again now and then: time passes without news. */
  async #until(isThere: (view: HostView) => boolean): Promise<void> {
    while (!this.#view || !isThere(this.#view)) {
      await Promise.race([new Promise<void>((resolve) => (this.#changed = resolve)), sleep(500)]);
    }
  }
}

/** As the host's screen closes a round. */
const isOver = (stage: Stage) => stage.phase === "open" && isTimeUp(stage.round, Date.now());

const toBuffer = (bytes: Uint8Array | ArrayBuffer | undefined): ArrayBuffer =>
  bytes instanceof ArrayBuffer ? bytes : new Uint8Array(bytes ?? []).buffer;
