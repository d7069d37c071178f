// How to join, on the big screen, and who has: in the lobby, and on a screen that waits to be admitted.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { RosterEntry } from "../../../lib/session/views";
import { useProjectorView, useRoster } from "../../live/live-screen";

interface JoinWallProps {
  address: string;
  qr: ReactNode;
  code: string;
  /** Whether new participants may join. */
  isOpen: boolean;
  joined: number;
  /** Below the number of those who have joined. */
  children: ReactNode;
}

/** More than the wall ever holds: it shows whole rows, the newest names first, and the number beside them says the rest. */
const NAMES_SHOWN = 80;
/** Up to here the names are set larger. */
const FEW_NAMES = 16;

export function JoinWall({ address, qr, code, isOpen, joined, children }: JoinWallProps) {
  const t = useTranslations("screen");
  const tLive = useTranslations("live");
  return (
    <div className="grid min-h-0 grow grid-cols-[1fr_auto] grid-rows-[auto_minmax(0,1fr)] gap-x-14 gap-y-6">
      <div className="grid content-center gap-1">
        <p className="text-ink-soft text-xl">{isOpen ? tLive("joinAt") : t("doorClosed")}</p>
        {isOpen && <p className="wrap-anywhere font-extrabold text-2xl">{address}</p>}
        {isOpen && <p className="mt-4 text-ink-soft text-xl">{tLive("code")}</p>}
        {isOpen && <p className="font-extrabold text-6xl tracking-[0.06em]">{code}</p>}
      </div>
      {isOpen && (
        <div className="row-span-1 aspect-square h-[21rem] overflow-hidden rounded-card shadow-card">
          {qr}
        </div>
      )}
      <div className="col-span-2 flex min-h-0 flex-col gap-4 border-line border-t-2 pt-5">
        <p className="font-bold text-xl" role="status">
          {joined === 0 ? t("nobodyYet") : t("joined", { count: joined })}
        </p>
        {children}
      </div>
    </div>
  );
}

export function JoinedNames() {
  const roster = useRoster();
  const { namesShown } = useProjectorView().settings;
  return namesShown && <Names roster={roster} />;
}

function Names({ roster }: { roster: readonly RosterEntry[] }) {
  const newest = roster.slice(-NAMES_SHOWN).reverse();
  const [wall, name] =
    roster.length <= FEW_NAMES
      ? ["h-[11.5rem]", "h-[3.5rem] text-xl px-6"]
      : ["h-[11.25rem]", "h-[2.4rem] text-base px-4"];
  return (
    <ul className={`flex flex-wrap content-start gap-x-3 gap-y-[0.5rem] overflow-hidden ${wall}`}>
      {newest.map(({ id, nickname }) => (
        <li
          key={id}
          className={`max-w-full content-center truncate rounded-full border-2 border-line bg-surface font-semibold transition-[opacity,scale] duration-300 starting:scale-75 starting:opacity-0 ${name}`}
        >
          {nickname}
        </li>
      ))}
    </ul>
  );
}
