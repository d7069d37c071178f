// A modal dialog on the browser's own <dialog>: focus is kept inside, Escape closes it, focus returns.

"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

export function Dialog({ open, title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-card border border-line bg-surface p-6 text-ink shadow-float sm:p-8"
    >
      {open && (
        <>
          <h2 id={titleId} className="font-bold text-xl">
            {title}
          </h2>
          {children}
        </>
      )}
    </dialog>
  );
}
