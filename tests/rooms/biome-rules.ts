// Biome's rules for the rooms, from their table: one override a room with all that it is refused, since a later one replaces an earlier.

import type { Without } from "./globals";
import { onlyFor, type Room, rooms, targets } from "./rooms";

const floors = [...new Set(targets.map(floorOf))];

/** Narrower rooms come after those around them: Biome takes a rule's options from the last override that names a file. */
export function biomeRules() {
  const fromOutside = [...rooms].sort((a, b) => depth(a) - depth(b));
  const lists = [...new Set(fromOutside.map(({ without }) => without))];
  return {
    overrides: [
      ...fromOutside.map(importRules),
      ...lists.map((without) =>
        globalRules(
          without,
          fromOutside.filter((room) => room.without === without),
        ),
      ),
    ],
  };
}

/** What lies around a room is always open to it; what lies inside an open one too, unless it is for others only. */
export function mayImport({ path, imports }: Room, target: string): boolean {
  if (path === target || isInside(path, target)) return true;
  if (onlyFor[target] && !onlyFor[target].includes(path)) return false;
  return imports.includes(target) || [path, ...imports].some((open) => isInside(target, open));
}

const depth = ({ path, files }: Room) => (files ? Number.POSITIVE_INFINITY : path.split("/").length);

const globOf = ({ path, files }: Room) => files ?? (isFile(path) ? path : `${path}/**`);

function importRules(room: Room) {
  const patterns = [packages(room), ...roomsRefused(room)];
  const style = { noRestrictedImports: { level: "error", options: { patterns } } };
  return { includes: [globOf(room)], linter: { rules: { style } } };
}

function globalRules(without: Without, rooms: readonly Room[]) {
  const names = Object.entries(without);
  const deniedGlobals = Object.fromEntries(names.filter(([name]) => !name.includes(".")));
  const entries = names
    .filter(([name]) => name.includes("."))
    .map(([name, message]) => {
      const [object, property] = name.split(".");
      return { object, property, message };
    });
  const style = { noRestrictedGlobals: { level: "error", options: { deniedGlobals } } };
  const nursery = { noJsRestrictedProperties: { level: "error", options: { entries } } };
  return {
    includes: rooms.map(globOf),
    linter: { rules: { style, ...(entries.length > 0 && { nursery }) } },
  };
}

const table = "(tests/rooms/rooms.ts)";

/** All that has a name, but for those that the table gives. */
function packages({ path, packages }: Room) {
  const allowed = packages.flatMap((name) =>
    name === "node:" ? ["!node:*", "!node:*/**"] : [`!${name}`, `!${name}/**`],
  );
  const names = packages.length > 0 ? packages.join(", ") : "none";
  return {
    group: ["**", "!./**", "!../**", "**/node_modules/**", ...allowed],
    message: `Of packages, ${path} may import ${names} ${table}.`,
  };
}

function roomsRefused(room: Room) {
  const own = floorOf(room.path);
  const others = floors.filter((floor) => floor !== own).flatMap((floor) => otherFloor(room, floor));
  const message = `${room.path} may not import this room ${table}.`;
  return [sameFloor(room, own), others].flatMap((group) => (group.length > 0 ? [{ group, message }] : []));
}

/** By paths from where the two rooms part. */
function sameFloor(room: Room, floor: string): string[] {
  const refused = targets.filter((target) => floorOf(target) === floor && !mayImport(room, target));
  if (refused.length === 0) return [];
  const patterns = refused.map((target) => patternOf(fromWhereTheyPart(room.path, target)));
  // app/ and lib/ have rooms of the same name.
  return floor === "lib" ? patterns : [...patterns, "!**/lib/**"];
}

/** By whole paths. */
function otherFloor(room: Room, floor: string): string[] {
  const there = targets.filter((target) => floorOf(target) === floor);
  const allowed = there.filter((target) => mayImport(room, target));
  if (allowed.length === 0) return [`**/${floor}/**`];
  const refused = there.filter((target) => !allowed.includes(target));
  const reopened = allowed.filter((target) => refused.some((around) => isInside(target, around)));
  return [...refused.map(patternOf), ...reopened.map((target) => `!${patternOf(target)}`)];
}

const patternOf = (path: string) => (isFile(path) ? `**/${path.slice(0, -".ts".length)}` : `**/${path}/**`);

function fromWhereTheyPart(from: string, to: string): string {
  const start = (isFile(from) ? from.slice(0, from.lastIndexOf("/")) : from).split("/");
  const end = to.split("/");
  const shared = start.findIndex((name, i) => name !== end[i]);
  return end.slice(shared === -1 ? start.length : shared).join("/");
}

function floorOf(path: string): string {
  return path.split("/")[0] ?? path;
}

function isFile(path: string): boolean {
  return path.endsWith(".ts");
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}
