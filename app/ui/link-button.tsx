// A link that looks like a button.

import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyle } from "./button";

export function LinkButton({ tone, size, className, ...rest }: ButtonLook & ComponentProps<typeof Link>) {
  return <Link className={buttonStyle({ tone, size }, className)} {...rest} />;
}
