// A sentence the page wants noticed: plain news, or trouble with a sign that does not rest on colour.

import type { ReactNode } from "react";

const looks = {
  info: { box: "border-line-strong bg-surface", sign: "ℹ", role: "status" },
  good: { box: "border-accent-deep bg-accent-soft", sign: "✓", role: "status" },
  trouble: { box: "border-danger bg-surface", sign: "▲", role: "alert" },
} as const;

export function Notice({ tone = "info", children }: { tone?: keyof typeof looks; children: ReactNode }) {
  const { box, sign, role } = looks[tone];
  return (
    <div role={role} className={`flex gap-3 rounded-control border-2 px-4 py-3 ${box}`}>
      <span aria-hidden="true" className={`font-bold ${tone === "trouble" ? "text-danger" : "text-ink"}`}>
        {sign}
      </span>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
