// The button that adds an item: it opens a menu of what there is, and the arrow keys go through it.

"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { ItemDraft } from "../../../lib/questions/item";
import { MAX_ITEMS } from "../../../lib/questions/item-numbers";
import { editors, writtenKinds } from "../../questions/registries/editor";
import { useAhead } from "../../questions/surface-of";
import { Button } from "../../ui/button";
import { AddChoices } from "./add-choices";
import { stepInMenu } from "./step-in-menu";

const entriesIn = (whole: HTMLElement | null) => [
  ...(whole?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []),
];

/** Between the menu and the edge of the screen, in pixels. */
const MARGIN = 12;
/** Between the button and its menu. */
const GAP = 8;

/** Below its button where it fits, else where there is more room; and what does not fit there scrolls. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { top, bottom, height } = button.getBoundingClientRect();
  const below = document.documentElement.clientHeight - bottom - GAP - MARGIN;
  const above = top - GAP - MARGIN;
  const isBelow = menu.scrollHeight <= below || below >= above;
  menu.style.maxHeight = `${isBelow ? below : above}px`;
  menu.style[isBelow ? "top" : "bottom"] = `${height + GAP}px`;
}

interface AddMenuProps {
  /** How many items there are. */
  count: number;
  onAdd: (draft: ItemDraft) => void;
}

export function AddMenu({ count, onAdd }: AddMenuProps) {
  const t = useTranslations("editor");
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  useAhead(editors, writtenKinds);
  const whole = useRef<HTMLDivElement>(null);
  const isFull = count >= MAX_ITEMS;

  useLayoutEffect(() => {
    const [menu, button] = ["[role=menu]", "[aria-haspopup]"].map((each) =>
      whole.current?.querySelector<HTMLElement>(each),
    );
    if (isOpen && menu && button) place(menu, button);
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) return;
    entriesIn(whole.current)[0]?.focus({ preventScroll: true });
    const closeOutside = ({ target }: Event) => {
      if (!whole.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    whole.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Tab") return setOpen(false);
    const all = entriesIn(whole.current);
    const to = stepInMenu(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (to === null && event.key !== "Escape") return;
    event.preventDefault();
    if (to === null) close();
    else all[to]?.focus();
  };

  return (
    <div ref={whole} className="relative grid gap-3">
      <Button
        size="sm"
        className="min-h-11"
        disabled={isFull}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">＋</span>
        {t("add")}
      </Button>
      {isFull && <p className="text-ink-soft text-sm">{t("full", { count: MAX_ITEMS })}</p>}
      {isOpen && (
        <div
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={t("add")}
          onKeyDown={onKeyDown}
          className="absolute inset-x-0 z-30 grid overflow-y-auto rounded-card border border-line bg-raised p-2 shadow-float"
        >
          <AddChoices meanwhile={<span className="min-h-11" />}>
            {({ glyph, name, fresh }) => (
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  onAdd(fresh);
                }}
                className="flex min-h-11 items-center gap-3 rounded-control px-3 text-left font-medium hover:bg-accent-soft"
              >
                <span aria-hidden="true" className="w-5 text-center font-bold">
                  {glyph}
                </span>
                {name}
              </button>
            )}
          </AddChoices>
        </div>
      )}
    </div>
  );
}
