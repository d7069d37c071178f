// Whether a run is being set up: because the host wants one, or because the page's own address brought one.

"use client";

import { useState } from "react";
import { useHostView } from "../../../live/live-screen";
import type { SentRun } from "./training-setup";

export function useSettingUp(sent: SentRun | null) {
  const { phase } = useHostView().stage;
  const [isWanted, setWanted] = useState(sent !== null);
  const [asked, setAsked] = useState(sent);
  const setSettingUp = (isSettingUp: boolean) => {
    setWanted(isSettingUp);
    if (isSettingUp || !asked) return;
    // It was for this once, also if the page is loaded again.
    setAsked(null);
    history.replaceState(null, "", location.pathname);
  };
  // A round comes first, and nothing begins after the podium.
  const isBusy = phase === "open" || phase === "closed" || phase === "finished";
  return { isSettingUp: isWanted && !isBusy, setSettingUp, asked };
}
