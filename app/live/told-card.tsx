// The sheet on which a phone says, after the reveal, what was right beside what this student said.

import type { ReactNode } from "react";

export function ToldCard({ children }: { children: ReactNode }) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-card border border-line bg-surface p-4 shadow-card">
      {children}
    </section>
  );
}
