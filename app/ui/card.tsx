// A quiet sheet that groups what belongs together.

import type { ComponentProps } from "react";

export function Card({ className = "", ...rest }: ComponentProps<"div">) {
  return (
    <div
      className={`rounded-card border border-line bg-surface p-5 shadow-card sm:p-7 ${className}`}
      {...rest}
    />
  );
}
