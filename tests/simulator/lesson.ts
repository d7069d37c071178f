// One simulated class, from the first phone to the podium: what its seed decides, and what should never happen.

import { addPairKind } from "../server/support/pair-kind";
import { AskingScreen } from "./people/asking-screen";
import { Host } from "./people/host";
import { Phone } from "./people/phone";
import { programme } from "./people/programme";
import { Projector } from "./people/projector";
import { checkNewest } from "./rules/newest";
import { checkScores } from "./rules/scores";
import { MemoryDatabase } from "./store/memory";
import { startSession } from "./store/sessions";
import { doors } from "./world/client";
import type { Struck } from "./world/faults";
import type { SimProcess } from "./world/process";
import { surround } from "./world/surroundings";
import { type Telling, World } from "./world/world";

export interface Lesson {
  violations: readonly string[];
  faults: readonly Struck[];
  deliveries: number;
  acknowledged: number;
  /** Said by the product for somebody whom others waited for. */
  handedOn: number;
  /** Of virtual time. */
  seconds: number;
  steps: number;
}

/** What arrives at screens in a class, at least: one in which less would arrive goes on. */
export const FEWEST_DELIVERIES = 60;

/** No class of a seed takes longer; one that is not over by then is stuck. */
const LONGEST_MS = 600_000;

export async function runLesson(seed: number, telling: Telling = {}): Promise<Lesson> {
  const world = new World(seed, telling);
  const restore = surround(world.clock, world.random);
  const takeAway = addPairKind();
  try {
    let isOver = false;
    let failure: unknown = null;
    const end = world.clock.now + LONGEST_MS;
    const started = teach(world).then(
      () => {
        isOver = true;
      },
      (error) => {
        failure = error;
        isOver = true;
      },
    );
    await world.clock.run(() => isOver || world.clock.now > end);
    void started;
    if (failure) throw failure;
    if (!isOver) world.watch.broken("a class comes to its end", "it is stuck");
  } finally {
    takeAway();
    doors.clear();
    restore();
  }
  return {
    violations: world.watch.violations,
    faults: world.faults.struck,
    deliveries: world.deliveries,
    acknowledged: world.watch.answers.acknowledgedCount,
    handedOn: world.watch.answers.handedOnCount,
    seconds: world.clock.elapsed / 1_000,
    steps: world.clock.carriedOut,
  };
}

async function teach(world: World): Promise<void> {
  const { clock, random, shape } = world;
  const store = new MemoryDatabase(world.tables);
  const settings = { asksReasons: world.chance(0.5) };
  await startSession(store, {
    ownerId: "Ms Li",
    title: { en: "A class" },
    items: programme(shape),
    settings,
  });
  world.start(world.one(shape.processes) ?? 1);
  const host = gather(world);
  await clock.sleep(shape.latestMs);
  await pause(world, host);
  const [first, ...others] = random.shuffle<Chapter>([round(0), round(2), round(3), train]);
  for (const chapter of random.shuffle([slide, first])) await chapter?.(world, host);
  for (const chapter of others)
    if (world.deliveries < FEWEST_DELIVERIES || world.chance(shape.goesOn)) await chapter(world, host);
  await host.finish();
  await pause(world, host);
  await checkNewest(world);
  world.watch.answers.check();
  checkScores(world);
}

/** Everybody who will be in the class; returns its teacher. */
function gather(world: World): Host {
  const { clock, random } = world;
  const { phones, latestMs } = world.shape;
  const [fewest, most] = phones;
  const host = new Host(world, "host");
  host.turnOn();
  new Projector(world, "projector").turnOn();
  const join = (after: number) => {
    const number = world.phones.length;
    const phone = new Phone(world, `phone ${number + 1}`, Phone.pocketOf(world, number));
    world.phones.push(phone);
    clock.after(after, () => phone.turnOn(), phone);
    void phone.fidget();
  };
  for (let left = fewest + random.integer(most - fewest + 1); left > 0; left--)
    join(random.uniform(0, latestMs));
  void comings(world, host, join);
  return host;
}

/** Whoever comes while the class is on: late, with a second tab, as the teacher on another computer, or as a robot. */
async function comings(world: World, host: Host, join: (after: number) => void): Promise<void> {
  const { clock, random, faults, watch } = world;
  for (;;) {
    await clock.sleep(random.uniform(500, 1_500));
    await watch.untilLoud();
    if (faults.strikes("phone comes late")) join(0);
    if (faults.strikes("phone has a second tab")) secondTab(world);
    if (host.online && faults.strikes("robots called")) void host.ask("robots:call", { count: 2 });
    if (host.online && faults.strikes("robots sent away")) void host.ask("robots:dismiss", {});
    if (faults.strikes("process restarts")) void world.one(world.processes.filter(isUp))?.restart();
    if (faults.strikes("process stands still")) world.one(world.processes.filter(isUp))?.stall();
    if (faults.strikes("screen asks to show the class")) {
      const screen = new AskingScreen(world);
      screen.turnOn();
      clock.after(random.uniform(4_000, 30_000), () => screen.turnOff(world.chance(0.5)), null);
    }
    if (faults.strikes("host has a second tab")) {
      const other = new Host(world, "other host");
      other.turnOn();
      clock.after(random.uniform(2_000, 15_000), () => other.turnOff(true), null);
    }
  }
}

const isUp = ({ alive, isStalled }: SimProcess) => alive && !isStalled;

function secondTab(world: World): void {
  const phone = world.one(world.phones);
  if (!phone || phone.state.refusal) return;
  const tab = new Phone(world, `${phone.name}'s other tab`, phone.pocket);
  tab.turnOn();
  world.clock.after(world.random.uniform(2_000, 20_000), () => tab.isOn && tab.turnOff(true), null);
}

/** The teacher talks; and sometimes everybody holds their breath while all screens are compared. */
async function pause(world: World, host: Host): Promise<void> {
  const { random, shape } = world;
  await host.fidget(random.uniform(...shape.talkMs));
  if (!world.chance(shape.compared)) return;
  // Nobody may notice who comes and goes while a process takes another's place.
  if (world.faults.strikes("process restarts")) void world.one(world.processes.filter(isUp))?.restart();
  await checkNewest(world);
}

type Chapter = (world: World, host: Host) => Promise<void>;

const round =
  (position: number): Chapter =>
  async (world, host) => {
    await host.openItem(position);
    await answerAndReveal(world, host);
    await host.showStandings();
    await pause(world, host);
  };

async function answerAndReveal(world: World, host: Host): Promise<void> {
  await closeAndCount(world, host);
  if (world.chance(0.15)) {
    await host.revote();
    await closeAndCount(world, host);
  }
  await host.reveal();
  await pause(world, host);
}

async function closeAndCount(world: World, host: Host): Promise<void> {
  await host.closeRound();
  await host.seeVotes();
  await pause(world, host);
}

const slide: Chapter = async (world, host) => {
  await host.openItem(1);
  await pause(world, host);
};

const train: Chapter = async (world, host) => {
  const isVoted = world.chance(0.5);
  await host.startRun(isVoted);
  if (!isVoted) for (const stage of ["forward", "loss", "backward"] as const) await host.show(stage);
  await pause(world, host);
  if (!(await host.askClass(isVoted))) return;
  await answerAndReveal(world, host);
  if (isVoted) await host.turn();
  else await host.showStandings();
  await pause(world, host);
};
