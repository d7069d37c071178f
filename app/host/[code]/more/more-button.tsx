// The way to everything beside the next thing, and in plain words what is asked about the class most: its code, and who is here.

"use client";

import { useTranslations } from "next-intl";
import { useHostView, useRoster } from "../../../live/live-screen";
import { Button } from "../../../ui/button";
import { MORE_ID } from "./more-panel";
import { useMore } from "./more-place";

export function MoreButton() {
  const t = useTranslations("host");
  const { code } = useHostView();
  const roster = useRoster();
  const { isOpen, setOpen, button } = useMore();
  const present = roster.filter((entry) => entry.present).length;
  return (
    <div className="mr-auto flex shrink-0 items-center gap-4">
      <Button
        ref={button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? MORE_ID : undefined}
        className="shrink-0 px-4 max-sm:px-2 max-sm:text-sm"
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">{isOpen ? "✕" : "⋯"}</span> {t("more.open")}
      </Button>
      <p className="text-ink-soft text-sm max-lg:hidden">
        <span className="font-bold text-base text-ink tracking-[0.06em]">{code}</span> ·{" "}
        {t("present", { count: present })}
      </p>
    </div>
  );
}
