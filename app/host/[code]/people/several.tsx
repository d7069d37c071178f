// The list of participants with a mark for each: many are taken out at once, by name or by when they came.

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RosterEntry } from "../../../../lib/session/views";
import { useOffset } from "../../../live/live-screen";
import { Button } from "../../../ui/button";
import { controlStyle } from "../../../ui/field";
import { PersonName } from "./person";

/** A flood comes within seconds, and is noticed soon. */
const NEWEST_MS = 60_000;

interface SeveralProps {
  roster: readonly RosterEntry[];
  onRemove: (leaving: readonly RosterEntry[]) => void;
  onDone: () => void;
}

export function Several({ roster, onRemove, onDone }: SeveralProps) {
  const t = useTranslations("host");
  const offset = useOffset();
  const [wanted, setWanted] = useState("");
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const shown = roster.filter(({ nickname }) => holds(nickname, wanted));
  // Who has left since is not in the class any more.
  const leaving = roster.filter(({ id }) => marked.has(id));
  const mark = (entries: readonly RosterEntry[]) => setMarked(new Set(entries.map(({ id }) => id)));
  const newest = () => {
    const since = Date.now() + offset - NEWEST_MS;
    return roster.filter(({ joinedAt }) => joinedAt >= since);
  };

  function turn(id: string) {
    const others = new Set(marked);
    if (!others.delete(id)) others.add(id);
    setMarked(others);
  }

  return (
    <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-2">
      <input
        type="search"
        aria-label={t("findName")}
        placeholder={t("findName")}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        className={controlStyle}
      />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => mark(shown)}>
          {t("markShown", { count: shown.length })}
        </Button>
        <Button size="sm" onClick={() => mark(newest())}>
          {t("markNewest")}
        </Button>
      </div>
      <ul className="-mx-4 -my-2 max-h-60 scroll-py-2 overflow-y-auto p-2">
        {shown.map((entry) => (
          <li key={entry.id}>
            <label
              htmlFor={`mark-${entry.id}`}
              className="flex min-h-9 items-center gap-2 rounded-control px-2 hover:bg-sunken"
            >
              <input
                id={`mark-${entry.id}`}
                type="checkbox"
                checked={marked.has(entry.id)}
                onChange={() => turn(entry.id)}
                className="size-5 shrink-0 accent-accent"
              />
              <PersonName {...entry} />
            </label>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap justify-end gap-2 border-line border-t pt-3">
        <Button size="sm" onClick={onDone}>
          {t("doneMarking")}
        </Button>
        <Button size="sm" tone="danger" disabled={leaving.length === 0} onClick={() => onRemove(leaving)}>
          {t("removeMarked", { count: leaving.length })}
        </Button>
      </div>
    </div>
  );
}

const holds = (nickname: string, wanted: string) =>
  nickname.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());
