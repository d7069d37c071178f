// Whether this big screen makes sounds: not unless somebody wants it here, and then from the first click on.

import { createStore } from "../../../live/store";
import { createSounds, type Sounds } from "./sounds";

/** `asleep`: wanted, but the browser waits for somebody to click in the page or to type. */
export type SoundState = "off" | "asleep" | "on";

interface SoundDevice {
  wants: () => boolean;
  remember: (wants: boolean) => void;
  /** Null where the browser has no sounds. */
  open: () => AudioContext | null;
}

export function createSoundSwitch({ wants, remember, open }: SoundDevice) {
  const state = createStore<SoundState>("off");
  let sounds: Sounds | null = null;
  const set = (next: SoundState) => state.update(() => next);
  const wake = async () => {
    sounds ??= soundsOf(open());
    if (!sounds) return;
    if (!sounds.isAwake()) set("asleep");
    // A browser may take its time, until somebody clicks; by then it may no longer be wanted.
    const isAwake = await sounds.wake().catch(() => false);
    if (isAwake && wants()) set("on");
  };
  return {
    state,
    /** As it was left on this device. */
    async restore() {
      if (wants()) await wake();
    },
    /** Somebody has clicked or typed somewhere. */
    async touched() {
      if (state.get() === "asleep") await wake();
    },
    async toggle() {
      const wanted = state.get() !== "on";
      remember(wanted);
      if (wanted) await wake();
      else set("off");
    },
    tick: () => state.get() === "on" && sounds?.tick(),
    chime: () => state.get() === "on" && sounds?.chime(),
  };
}

const soundsOf = (context: AudioContext | null) => context && createSounds(context);
