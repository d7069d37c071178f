// After a relay: once everybody has seen where it slipped, it is run again.

"use client";

import { useTranslations } from "next-intl";
import { useHostView, useSocket } from "../../live/live-screen";
import { openItem } from "../../live/requests";
import { useCommand } from "../../live/use-command";
import { Button } from "../../ui/button";

export function RunAgain() {
  const t = useTranslations("questions.relay");
  const { stage } = useHostView();
  const socket = useSocket();
  const { run } = useCommand();
  const origin = stage.phase === "revealed" ? stage.round.origin : null;
  if (origin?.of !== "programme") return null;
  return <Button onClick={() => run(() => openItem(socket, origin.position))}>{t("runAgain")}</Button>;
}
