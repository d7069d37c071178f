// The one look of everything that is pressed; `buttonStyle` lends it to links.

import type { ComponentProps } from "react";

type ButtonTone = "primary" | "quiet" | "plain" | "danger";
type ButtonSize = "sm" | "md" | "lg";

const base =
  "inline-flex select-none items-center justify-center gap-2 text-balance rounded-control text-center font-semibold transition-[background-color,border-color,translate] duration-100 active:translate-y-px disabled:opacity-55 aria-disabled:opacity-55";

const tones: Record<ButtonTone, string> = {
  // Where a reader's own colours take the fill away, it has an edge all around.
  primary:
    "border-b-3 border-accent-deep forced-colors:border-2 bg-accent text-accent-ink hover:bg-accent-hover",
  quiet: "border-[1.5px] border-line-strong bg-surface text-ink hover:border-ink hover:bg-raised",
  plain: "text-ink underline decoration-line-strong decoration-2 underline-offset-4 hover:decoration-ink",
  danger: "border-[1.5px] border-danger bg-surface text-danger hover:bg-raised",
};

/** Every size is at least 44 px high on touch screens but `sm`, which is for rows of tools: 36 px. */
const sizes: Record<ButtonSize, string> = {
  sm: "min-h-9 px-3 py-1 text-sm",
  md: "min-h-11 px-5 py-2 text-base",
  lg: "min-h-14 px-7 py-3 text-lg max-[24rem]:px-4",
};

export interface ButtonLook {
  tone?: ButtonTone;
  size?: ButtonSize;
}

export function buttonStyle({ tone = "quiet", size = "md" }: ButtonLook, extra = ""): string {
  return `${base} ${tones[tone]} ${sizes[size]} ${extra}`;
}

export function Button({
  tone,
  size,
  className,
  type = "button",
  ...rest
}: ButtonLook & ComponentProps<"button">) {
  return <button type={type} className={buttonStyle({ tone, size }, className)} {...rest} />;
}
