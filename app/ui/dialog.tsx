// A modal dialog on the browser's own <dialog>: focus is kept inside, Escape closes it, focus returns.

"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  /** For what is shown rather than asked: as wide as the page lets it be. */
  isWide?: boolean;
  children: ReactNode;
}

export function Dialog({ open, title, onClose, isWide = false, children }: DialogProps) {
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
      className={`m-auto rounded-card border border-line bg-surface scroll-p-3 text-ink shadow-float ${isWide ? "w-[min(80rem,calc(100vw-2rem))] max-w-none p-4 sm:p-6" : "w-[min(32rem,calc(100vw-2rem))] p-6 sm:p-8"}`}
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
