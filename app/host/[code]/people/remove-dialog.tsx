// Asks once more before students are taken out of the class, and whether their phones are to stay out.

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import type { RosterEntry } from "../../../../lib/session/views";
import { useClassRun, useSocket } from "../../../live/live-screen";
import { removeParticipants } from "../../../live/requests";
import { useCommand } from "../../../live/use-command";
import { ConfirmDialog } from "../../../ui/confirm-dialog";
import { IN_A_ROW } from "../../../ui/in-a-row";

const NAMES_SHOWN = 5;

interface RemoveDialogProps {
  /** Nobody: closed. */
  leaving: readonly RosterEntry[];
  onDone: () => void;
}

export function RemoveDialog({ leaving, onDone }: RemoveDialogProps) {
  const t = useTranslations("host");
  const format = useFormatter();
  const socket = useSocket();
  const command = useCommand();
  const hasTurned = (useClassRun()?.votes?.scores.length ?? 0) > 0;
  const [block, setBlock] = useState(false);
  const [one, ...others] = leaving;
  const names = leaving.slice(0, NAMES_SHOWN).map(({ nickname }) => nickname);
  const more = leaving.length - names.length;

  function done() {
    setBlock(false);
    onDone();
  }

  function remove() {
    const ids = leaving.map(({ id }) => id);
    void command.runInTurn(() => removeParticipants(socket, ids, block));
    done();
  }

  return (
    <ConfirmDialog
      open={leaving.length > 0}
      title={
        others.length > 0
          ? t("removeManyTitle", { count: leaving.length })
          : t("removeTitle", { name: one?.nickname ?? "" })
      }
      confirmLabel={t("remove")}
      onConfirm={remove}
      onCancel={done}
    >
      {others.length > 0 && (
        <p className="wrap-anywhere mb-2 font-semibold text-ink">
          {more > 0 ? t("namesAndMore", { names: format.list(names, IN_A_ROW), more }) : format.list(names)}
        </p>
      )}
      <p>{t("removeText", { count: leaving.length })}</p>
      {/* What the class has seen turn is not taken back: a run is told by its votes. */}
      {hasTurned && <p className="mt-2">{t("removeTurned")}</p>}
      <label htmlFor="block" className="mt-4 flex items-start gap-3 text-ink">
        <input
          id="block"
          type="checkbox"
          checked={block}
          onChange={() => setBlock(!block)}
          aria-describedby="block-hint"
          className="mt-0.5 size-5 shrink-0 accent-accent"
        />
        {t("block", { count: leaving.length })}
      </label>
      <p id="block-hint" className="mt-1 pl-8 text-sm">
        {t("blockHint")}
      </p>
    </ConfirmDialog>
  );
}
