// The host's one press between a graph and its Python, here and on the big screen.

"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { useSocket } from "../live-screen";
import { configure } from "../requests";
import { useCommand } from "../use-command";
import { usePythonShown } from "./use-python-shown";

export function PythonSwitch() {
  const t = useTranslations("graph.python");
  const socket = useSocket();
  const command = useCommand();
  const isShown = usePythonShown();
  return (
    <Button
      size="sm"
      className="ml-auto"
      onClick={() => command.runInTurn(() => configure(socket, { pythonShown: !isShown }))}
    >
      {t(isShown ? "hide" : "show")}
    </Button>
  );
}
