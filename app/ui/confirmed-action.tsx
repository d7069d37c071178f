// A button for something that cannot be taken back: it asks first, then does it.

"use client";

import { type ReactNode, useState, useTransition } from "react";
import { Button } from "./button";
import { ConfirmDialog } from "./confirm-dialog";
import { Spinner } from "./spinner";

interface ConfirmedActionProps {
  label: string;
  /** The label with what it acts on, where several such buttons stand on a page. */
  fullLabel?: string;
  question: string;
  /** What will happen, in a sentence. */
  consequence: ReactNode;
  /** The deed as a verb, on the button that does it. */
  confirmLabel: string;
  action: () => Promise<void>;
}

export function ConfirmedAction({
  label,
  fullLabel,
  question,
  consequence,
  confirmLabel,
  action,
}: ConfirmedActionProps) {
  const [isAsking, setAsking] = useState(false);
  const [isRunning, startRunning] = useTransition();
  const confirm = () => {
    setAsking(false);
    startRunning(action);
  };
  return (
    <>
      <Button
        tone="danger"
        size="sm"
        aria-label={fullLabel}
        disabled={isRunning}
        onClick={() => setAsking(true)}
      >
        {isRunning && <Spinner className="size-4" />}
        {label}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={question}
        confirmLabel={confirmLabel}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        {consequence}
      </ConfirmDialog>
    </>
  );
}
