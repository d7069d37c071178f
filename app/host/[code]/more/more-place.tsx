// Whether the one place of everything beside the next thing is open: it stays as it is while the class goes on.

"use client";

import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";

interface More {
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
  /** Folds it away, and gives the focus back to the button that opens it. */
  close: () => void;
  button: RefObject<HTMLButtonElement | null>;
  panel: RefObject<HTMLElement | null>;
}

const MoreContext = createContext<More | null>(null);

export function MorePlace({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) panel.current?.focus({ preventScroll: true });
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return <MoreContext value={{ isOpen, setOpen, close, button, panel }}>{children}</MoreContext>;
}

export function useMore(): More {
  const more = useContext(MoreContext);
  if (!more) throw new Error("Only a class with a network has a place for more.");
  return more;
}
