// Big screens that ask to show a class, in memory: known by a hash, and as admitted as the host has said.

import { randomUUID } from "node:crypto";
import { accept, refuse } from "../../../lib/result";
import type { Device } from "../../../lib/session/device";
import { type AskedToShow, isThere, MAX_ADMITTED, MAX_ASKING } from "../../../lib/session/screens";
import type { Database } from "../../../server/store/database";
import { reads, type ScreenRow, type Tables, writes } from "./memory";

interface ScreenAsking {
  sessionId: string;
  tokenHash: string;
  device: Device;
  now: number;
}

const of = ({ screens }: Tables, sessionId: string) =>
  [...screens.values()].filter((row) => row.sessionId === sessionId);

const known = ({ screens }: Tables, sessionId: string, tokenHash: string) =>
  [...screens.values()].find((row) => row.sessionId === sessionId && row.tokenHash === tokenHash);

const isWaiting = (row: ScreenRow, now: number) => row.status === "waiting" && isThere(row, now);

const toAsked = ({ id, number, status }: ScreenRow): AskedToShow & { id: string } => ({
  id,
  number,
  admission: status,
});

export const askToShow = (db: Database, { now, ...asking }: ScreenAsking) =>
  writes(db, "askToShow", (tables) => {
    const before = known(tables, asking.sessionId, asking.tokenHash);
    if (before && before.status !== "waiting") return accept(toAsked(before));
    const others = of(tables, asking.sessionId).filter((row) => row !== before && isWaiting(row, now));
    if (others.length >= MAX_ASKING) return refuse("too-many-screens" as const);
    const row = before ?? {
      ...asking,
      id: randomUUID(),
      number: 10 + tables.screens.size,
      status: "waiting",
    };
    const asked: ScreenRow = { ...row, askedAt: now };
    tables.screens.set(asked.id, asked);
    return accept(toAsked(asked));
  });

export const admittedScreen = (db: Database, sessionId: string, tokenHash: string) =>
  reads(db, "admittedScreen", (tables) => {
    const row = known(tables, sessionId, tokenHash);
    return row?.status === "admitted" ? row.id : null;
  });

export const isKnownScreen = (db: Database, sessionId: string, tokenHash: string) =>
  reads(db, "isKnownScreen", (tables) => known(tables, sessionId, tokenHash) !== undefined);

export const isAdmitted = (db: Database, id: string) =>
  reads(db, "isAdmitted", ({ screens }) => screens.get(id)?.status === "admitted");

export const showedEndedClass = (db: Database, tokenHash: string) =>
  reads(db, "showedEndedClass", ({ screens, sessions }) =>
    [...screens.values()].some((row) => row.tokenHash === tokenHash && sessions.get(row.sessionId)?.ended),
  );

export const admitScreen = (db: Database, sessionId: string, id: string) =>
  writes(db, "admitScreen", (tables) => {
    const others = of(tables, sessionId).filter((row) => row.status === "admitted" && row.id !== id);
    if (others.length >= MAX_ADMITTED) return refuse("too-many-screens" as const);
    const row = tables.screens.get(id);
    if (row?.sessionId !== sessionId || row.status === "refused") return refuse("no-such-screen" as const);
    row.status = "admitted";
    return accept(toAsked(row));
  });

export const refuseScreen = (db: Database, sessionId: string, id: string) =>
  writes(db, "refuseScreen", (tables) => {
    const row = tables.screens.get(id);
    if (row?.sessionId !== sessionId) return refuse("no-such-screen" as const);
    row.status = "refused";
    return accept(toAsked(row));
  });

export const refuseWaiting = (db: Database, sessionId: string) =>
  writes(db, "refuseWaiting", (tables) => {
    const waiting = of(tables, sessionId).filter(({ status }) => status === "waiting");
    for (const row of waiting) row.status = "refused";
    return waiting.map(toAsked);
  });

export const readScreens = (db: Database, sessionId: string, now: number) =>
  reads(db, "readScreens", (tables) => {
    const shown = ({ id, number, device, askedAt }: ScreenRow) => ({ id, number, device, askedAt });
    const rows = of(tables, sessionId);
    return {
      waiting: rows.filter((row) => isWaiting(row, now)).map(shown),
      admitted: rows.filter(({ status }) => status === "admitted").map(shown),
    };
  });
