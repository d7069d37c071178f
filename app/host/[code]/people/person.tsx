// A line of the list of participants: a name, whether its phone is there, and the way out.

import { useTranslations } from "next-intl";
import type { RosterEntry } from "../../../../lib/session/views";

export function Person({ entry, onRemove }: { entry: RosterEntry; onRemove: () => void }) {
  const t = useTranslations("host");
  return (
    <li className="flex items-center gap-2 rounded-control px-2 hover:bg-sunken">
      <PersonName {...entry} />
      <button
        type="button"
        aria-label={t("removeLabel", { name: entry.nickname })}
        onClick={onRemove}
        className="grid size-9 shrink-0 place-items-center rounded-control text-ink-soft hover:text-danger"
      >
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  );
}

export function PersonName({ nickname, robot, present }: RosterEntry) {
  const t = useTranslations("host");
  return (
    <>
      <span aria-hidden="true" className={present ? "text-ink" : "text-ink-soft"}>
        {present ? "●" : "○"}
      </span>
      <span className={`min-w-0 grow truncate ${present ? "" : "text-ink-soft"}`}>{nickname}</span>
      {!present && <span className="shrink-0 text-ink-soft text-xs">{t("away")}</span>}
      {robot && (
        <span className="shrink-0 rounded-full bg-sunken px-2 text-ink-soft text-xs">{t("robot")}</span>
      )}
    </>
  );
}
