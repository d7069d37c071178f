// The sounds of this page, which all of its parts share.

import { useSyncExternalStore } from "react";
import { readsSound, writeSound } from "../../../live/phone-storage";
import { createSoundSwitch, type SoundState } from "./sound-switch";

export const sound = createSoundSwitch({
  wants: readsSound,
  remember: writeSound,
  open: () => (typeof AudioContext === "undefined" ? null : new AudioContext()),
});

const silent = () => "off" as const;

export const useSound = (): SoundState =>
  useSyncExternalStore(sound.state.subscribe, sound.state.get, silent);
