// The button that sends its form; while the form is on its way it turns and cannot be pressed twice.

"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonLook } from "./button";
import { Spinner } from "./spinner";

export function SubmitButton({ children, ...rest }: ButtonLook & ComponentProps<"button">) {
  const { pending } = useFormStatus();
  return (
    <Button type="submit" disabled={pending} {...rest}>
      {pending && <Spinner />}
      {children}
    </Button>
  );
}
