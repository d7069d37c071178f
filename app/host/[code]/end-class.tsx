// Ending the class, after a question.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSocket } from "../../live/live-screen";
import { endClass } from "../../live/requests";
import { useCommand } from "../../live/use-command";
import { Button } from "../../ui/button";
import { ConfirmDialog } from "../../ui/confirm-dialog";

export function EndClass() {
  const t = useTranslations("host");
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button tone="plain" size="sm" className="min-h-11" onClick={() => setAsking(true)}>
        {t("end")}
      </Button>
      <ConfirmEnd open={isAsking} onDone={() => setAsking(false)} />
    </>
  );
}

export function ConfirmEnd({ open, onDone }: { open: boolean; onDone: () => void }) {
  const t = useTranslations("host");
  const socket = useSocket();
  const command = useCommand();
  return (
    <ConfirmDialog
      open={open}
      title={t("endTitle")}
      confirmLabel={t("end")}
      onConfirm={() => {
        onDone();
        command.runInTurn(() => endClass(socket));
      }}
      onCancel={onDone}
    >
      {t("endText")}
    </ConfirmDialog>
  );
}
