// A form about an account: it says what the server refused and what the browser does, and leads to the first field that is wrong.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Notice } from "../ui/notice";
import { useIsInBrowser } from "../ui/use-is-in-browser";
import type { AccountForm } from "./account-form";

interface FormFrameProps {
  state: AccountForm;
  action: (form: FormData) => void;
  children: ReactNode;
}

export function FormFrame({ state: { problem, minutes = 1, fields }, action, children }: FormFrameProps) {
  const t = useTranslations("account");
  const form = useRef<HTMLFormElement>(null);
  const isForgetful = useIsInBrowser() && !navigator.cookieEnabled;

  useEffect(() => {
    if (fields) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [fields]);

  return (
    <form ref={form} action={action} className="grid gap-5" noValidate>
      {isForgetful && <Notice tone="trouble">{t("cookiesBlocked")}</Notice>}
      {problem && <Notice tone="trouble">{t(problem, { minutes })}</Notice>}
      {children}
    </form>
  );
}
