// What a list shows before it has anything to show: a friendly line and the next thing to do.

import type { ReactNode } from "react";
import { Mark } from "./mark";

export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-3 rounded-card border-2 border-line border-dashed px-6 py-10 text-center">
      <Mark className="size-12 opacity-60" />
      <p className="font-semibold text-lg">{title}</p>
      {children && <div className="max-w-prose text-ink-soft">{children}</div>}
    </div>
  );
}
