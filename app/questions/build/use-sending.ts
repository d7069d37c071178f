// Sends what was built, once: by its button, or as it is when time is up.

"use client";

import { useEffect, useRef } from "react";
import type { PhoneAsking } from "../surfaces";

type Sending = Pick<PhoneAsking<"build">, "said" | "isOpen" | "isEnding" | "onAnswer">;

/** `built` is null while it is no answer yet. */
export function useSending({ said, isOpen, isEnding, onAnswer }: Sending, built: string | null): () => void {
  const isSent = useRef(false);
  const send = () => {
    if (isSent.current || built === null) return;
    isSent.current = true;
    onAnswer(built);
  };
  useEffect(() => {
    if (isEnding && (said[0] ?? null) === null) send();
  });
  return () => isOpen && send();
}
