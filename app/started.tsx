// Says that the page lives: its scripts were read, and what was rendered listens to the reader.

"use client";

import { useEffect } from "react";
import { STARTED, WORDS } from "./start-marks";
import { pressOnce } from "./ui/press-once";

export function Started() {
  useEffect(() => {
    document.documentElement.setAttribute(STARTED, "");
    const words = document.getElementById(WORDS);
    if (words) words.hidden = true;
  }, []);
  useEffect(pressOnce, []);
  return null;
}
