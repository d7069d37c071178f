// Big screens that ask to show a class: in a simulated one nobody does, since its projector is the teacher's own.

import { refuse } from "../../../lib/result";
import type { ScreensNews } from "../../../lib/session/screens";
import type { Database } from "../../../server/store/database";
import { reads, writes } from "./memory";

const refused = (db: Database) => writes(db, "askToShow", () => refuse("too-many-screens" as const));
const none = (db: Database, name: string) => reads(db, name, () => refuse("no-such-screen" as const));

export const askToShow = (db: Database, _asking: unknown) => refused(db);
export const admittedScreen = (db: Database, _sessionId: string, _tokenHash: string) =>
  reads(db, "admittedScreen", (): string | null => null);
export const isKnownScreen = (db: Database, _sessionId: string, _tokenHash: string) =>
  reads(db, "isKnownScreen", (): boolean => false);
export const isAdmitted = (db: Database, _id: string) => reads(db, "isAdmitted", (): boolean => false);
export const showedEndedClass = (db: Database, _tokenHash: string) =>
  reads(db, "showedEndedClass", (): boolean => false);
export const admitScreen = (db: Database, _sessionId: string, _id: string) => none(db, "admitScreen");
export const refuseScreen = (db: Database, _sessionId: string, _id: string) => none(db, "refuseScreen");
export const refuseWaiting = (db: Database, _sessionId: string) => reads(db, "refuseWaiting", () => []);
export const readScreens = (db: Database, _sessionId: string, _now: number) =>
  reads(db, "readScreens", (): ScreensNews => ({ waiting: [], admitted: [] }));
