// The two sounds of the big screen, made by the browser: a soft tick, and a chime of three notes.

export interface Sounds {
  tick(): void;
  chime(): void;
  /** Browsers let a page make sounds once somebody has clicked in it or typed. True when they do. */
  wake(): Promise<boolean>;
  isAwake(): boolean;
}

interface Note {
  hertz: number;
  /** In seconds from now. */
  after: number;
  seconds: number;
  /** Of the loudest that there is. */
  volume: number;
}

const TICK: readonly Note[] = [{ hertz: 880, after: 0, seconds: 0.06, volume: 0.08 }];

/** C, E and G. */
const CHIME: readonly Note[] = [523.25, 659.25, 783.99].map((hertz, i) => ({
  hertz,
  after: i * 0.11,
  seconds: 0.9,
  volume: 0.12,
}));

const ATTACK_SECONDS = 0.008;
const SILENCE = 0.0001;

export function createSounds(context: AudioContext): Sounds {
  const isAwake = () => context.state === "running";
  const play = (notes: readonly Note[]) => {
    // What a sleeping page is told to play would come all at once when it wakes.
    if (isAwake()) for (const note of notes) playNote(context, note);
  };
  return {
    tick: () => play(TICK),
    chime: () => play(CHIME),
    async wake() {
      await context.resume();
      return isAwake();
    },
    isAwake,
  };
}

/** A sine that swells quickly, so that it does not click, and fades away. */
function playNote(context: AudioContext, { hertz, after, seconds, volume }: Note): void {
  const [oscillator, gain] = [context.createOscillator(), context.createGain()];
  const from = context.currentTime + after;
  oscillator.frequency.value = hertz;
  gain.gain.setValueAtTime(SILENCE, from);
  gain.gain.exponentialRampToValueAtTime(volume, from + ATTACK_SECONDS);
  gain.gain.exponentialRampToValueAtTime(SILENCE, from + seconds);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(from);
  oscillator.stop(from + seconds);
}
