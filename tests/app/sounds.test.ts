// The big screen is silent until somebody wants it otherwise; then it ticks in a round's last seconds and chimes at its answer.

import { describe, expect, it } from "vitest";
import { chimeIn, LATE_MS, ticksIn, waitsFor } from "../../app/screen/[code]/sound/moments";
import { createSoundSwitch } from "../../app/screen/[code]/sound/sound-switch";
import type { RoundView, Stage } from "../../lib/session/views";

/** A device with a browser that plays nothing before somebody has clicked. */
function device(wanted: boolean, isTouched = true) {
  const notes: number[] = [];
  const browser = { wanted, isTouched, contexts: 0, waiting: [] as (() => void)[] };
  const parameter = { value: 0, setValueAtTime() {}, exponentialRampToValueAtTime() {} };
  const node = { connect: <Next>(next: Next) => next };
  const open = () => {
    browser.contexts += 1;
    const context = {
      state: "suspended",
      currentTime: 0,
      destination: node,
      resume: () =>
        new Promise<void>((resume) => {
          const run = () => {
            context.state = "running";
            resume();
          };
          if (browser.isTouched) run();
          else browser.waiting.push(run);
        }),
      createGain: () => ({ ...node, gain: parameter }),
      createOscillator: () => ({
        ...node,
        frequency: parameter,
        start: (at: number) => notes.push(at),
        stop() {},
      }),
    };
    return context as unknown as AudioContext;
  };
  const sound = createSoundSwitch({
    wants: () => browser.wanted,
    remember: (wants) => {
      browser.wanted = wants;
    },
    open,
  });
  return { sound, browser, notes };
}

describe("the sounds of a big screen", () => {
  it("are none by default, and nothing is made ready for them", async () => {
    const { sound, browser, notes } = device(false);
    await sound.restore();
    await sound.touched();
    sound.tick();
    sound.chime();
    expect([sound.state.get(), browser.contexts, notes]).toEqual(["off", 0, []]);
  });

  it("are a tick and a chime of three notes once they are wanted, and none again afterwards", async () => {
    const { sound, browser, notes } = device(false);
    await sound.toggle();
    expect([sound.state.get(), browser.wanted]).toEqual(["on", true]);
    sound.tick();
    expect(notes).toHaveLength(1);
    sound.chime();
    expect(notes).toHaveLength(4);
    await sound.toggle();
    expect([sound.state.get(), browser.wanted]).toEqual(["off", false]);
    sound.chime();
    expect(notes).toHaveLength(4);
  });

  it("come back on a device that wanted them with the first click, and not all at once", async () => {
    const { sound, browser, notes } = device(true, false);
    void sound.restore();
    expect(sound.state.get()).toBe("asleep");
    sound.tick();
    browser.isTouched = true;
    await sound.touched();
    expect([sound.state.get(), notes]).toEqual(["on", []]);
    sound.tick();
    expect(notes).toHaveLength(1);
  });

  it("stay off where they are no longer wanted when the browser allows them", async () => {
    const { sound, browser } = device(true, false);
    const restored = sound.restore();
    browser.wanted = false;
    for (const resume of browser.waiting) resume();
    await restored;
    expect(sound.state.get()).not.toBe("on");
  });
});

const round = { id: "r", closesAt: 60_000, walkSteps: 3 } as RoundView;

describe("the moments that are heard", () => {
  it("are the last five seconds of a round that has an end", () => {
    const open: Stage = { phase: "open", round };
    expect(ticksIn(open)).toEqual([55_000, 56_000, 57_000, 58_000, 59_000]);
    expect(ticksIn({ phase: "open", round: { ...round, closesAt: null } })).toEqual([]);
    expect(ticksIn({ phase: "closed", round, counted: true })).toEqual([]);
  });

  it("are the answer, once its walk has arrived, and not before it walks on", () => {
    const revealed = { phase: "revealed", round } as Stage;
    const walk = { playing: true, step: 0, at: 10_000 };
    expect(chimeIn(revealed, walk)).toBeGreaterThan(walk.at);
    expect(chimeIn({ phase: "revealed", round: { ...round, walkSteps: 1 } } as Stage, walk)).toBe(walk.at);
    expect(chimeIn(revealed, { ...walk, playing: false })).toBeNull();
    expect(chimeIn({ phase: "standings", round } as Stage, walk)).toBeNull();
  });

  it("are waited for, and left out once they are over", () => {
    expect(waitsFor([1_000, 9_500, 12_000], 10_000)).toEqual([2_000]);
    expect(waitsFor([1_000, 9_500, 12_000], 10_000, LATE_MS)).toEqual([0, 2_000]);
  });
});
