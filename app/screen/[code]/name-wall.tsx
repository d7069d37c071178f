// Everybody's name on the wall: as large as all of them fit, the newest first; where even the smallest size is too large, without a frame, and how many more.

import { useTranslations } from "next-intl";
import { useLayoutEffect, useRef, useState } from "react";
import type { RosterEntry } from "../../../lib/session/views";

/** In root ems, from a few names that fill the wall down to the smallest that is read from the last row. */
const SIZES = [3, 2.4, 1.9, 1.5, 1.25, 1.0625, 1];
/** More than any wall holds: what is not drawn need not be measured. */
const MOST_DRAWN = 250;

export function NameWall({ names }: { names: readonly Pick<RosterEntry, "id" | "nickname">[] }) {
  const t = useTranslations("screen");
  const newest = names.slice(-MOST_DRAWN).reverse();
  const [wall, room] = useRoomFor(newest);
  const more = names.length - Math.min(room, newest.length);
  return (
    <>
      <ul
        ref={wall}
        className="relative flex min-h-0 grow flex-wrap content-start gap-x-[0.35em] gap-y-[0.22em] overflow-hidden data-dense:gap-x-[1em] data-dense:gap-y-0"
      >
        {newest.map(({ id, nickname }, index) => (
          <li
            key={id}
            className={`max-w-full truncate rounded-full border-2 border-line bg-surface in-data-dense:border-0 in-data-dense:bg-transparent px-[0.6em] in-data-dense:px-0 py-[0.1em] in-data-dense:py-0 font-semibold leading-tight transition-[opacity,scale] duration-300 starting:scale-75 starting:opacity-0 ${index < room ? "" : "invisible"}`}
          >
            {nickname}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="font-semibold text-ink-soft text-lg">{t("more", { count: more })}</p>}
    </>
  );
}

/** Sets the type of the list that it is given as large as all fits, and says how many of its items have room. */
function useRoomFor(items: readonly unknown[]) {
  const wall = useRef<HTMLUListElement>(null);
  const [room, setRoom] = useState(items.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever there are other names, other sizes fit.
  useLayoutEffect(() => {
    const list = wall.current;
    if (!list) return;
    const measure = () => setRoom(roomIn(list));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    return () => observer.disconnect();
  }, [items.length]);
  return [wall, room] as const;
}

function roomIn(list: HTMLUListElement): number {
  if (allFit(list)) return list.childElementCount;
  const items = Array.from(list.children) as HTMLElement[];
  return items.filter((item) => item.offsetTop + item.offsetHeight <= list.clientHeight).length;
}

/** In the room that there is without the line that says how many more: that line must not be what keeps it there. */
function allFit(list: HTMLUListElement): boolean {
  const more = list.nextElementSibling as HTMLElement | null;
  if (more) more.style.display = "none";
  const fits = () => list.scrollHeight <= list.clientHeight;
  list.toggleAttribute("data-dense", false);
  const fitsInFrames = SIZES.some((size) => {
    list.style.fontSize = `${size}rem`;
    return fits();
  });
  list.toggleAttribute("data-dense", !fitsInFrames);
  const fitsAtLast = fits();
  if (more) more.style.display = "";
  return fitsAtLast;
}
