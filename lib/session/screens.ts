// Big screens that ask to show a class, where nobody is signed in: what they and the host are told of it.

import type { LocalizedText } from "../questions/localized-text";
import type { Device } from "./device";

/** A screen that asks says so again and again; one that was last heard of longer ago has gone. */
export const ASK_AGAIN_MS = 15_000;
export const GONE_AFTER_MS = 3 * ASK_AGAIN_MS;

/** A teacher has one or two; more is somebody's prank, and must not fill the host's screen. */
export const MAX_ASKING = 5;
/** A large hall, and the room next door that watches. */
export const MAX_ADMITTED = 10;

export type Admission = "waiting" | "admitted" | "refused";

/** What a screen that asks is told. */
export interface AskedToShow {
  /** Shown on both screens, so that the host knows which one asks. */
  number: number;
  admission: Admission;
}

/** What the host is told of a screen that asks, or that was admitted. */
export interface AskingScreen {
  /** Names the screen to the host's commands; worthless as a credential. */
  id: string;
  number: number;
  device: Device;
  /** The server's clock when it last asked. */
  askedAt: number;
}

export interface ScreensNews {
  waiting: AskingScreen[];
  admitted: AskingScreen[];
}

/** Whether a screen that waits is still there, as far as it was heard of. */
export const isThere = ({ askedAt }: Pick<AskingScreen, "askedAt">, now: number) =>
  now - askedAt < GONE_AFTER_MS;

/** All that a big screen is shown which nobody has admitted: what every student may see anyway. */
export interface Wall {
  /** Grows with every change of the class; a screen ignores a wall older than the one it shows. */
  version: number;
  /** The server's clock. */
  now: number;
  code: string;
  title: LocalizedText;
  /** Whether new participants may join. */
  lobbyOpen: boolean;
  /** Where students join, as the host chose it; undefined until then. */
  joinAddress: string | undefined;
  /** How many have joined. */
  phones: number;
  /** The class has ended. */
  isOver: boolean;
}
