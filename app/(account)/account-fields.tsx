// The form that teachers sign in or up with; it keeps what was typed when the server says no.

"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useRef, useState } from "react";
import { controlStyle, Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { type AccountForm, emptyForm } from "./account-form";

interface AccountFieldsProps {
  purpose: "signIn" | "signUp";
  action: (previous: AccountForm, form: FormData) => Promise<AccountForm>;
  /** The page to go to afterwards. */
  next?: string;
}

export function AccountFields({ purpose, action, next }: AccountFieldsProps) {
  const t = useTranslations("account");
  const [{ name, email, problem, fields }, send] = useActionState(action, emptyForm);
  // The server never sends a password back, so it is kept here.
  const [password, setPassword] = useState("");
  const isNew = purpose === "signUp";
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (fields) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [fields]);

  return (
    <form ref={form} action={send} className="grid gap-5" noValidate>
      {problem && <Notice tone="trouble">{t(problem)}</Notice>}
      {next && <input type="hidden" name="next" value={next} />}
      {isNew && (
        <Field id="name" label={t("name")} error={fields?.name && t(fields.name)}>
          {(control) => (
            <input
              {...control}
              name="name"
              autoComplete="name"
              required
              defaultValue={name}
              className={controlStyle}
            />
          )}
        </Field>
      )}
      <Field id="email" label={t("email")} error={fields?.email && t(fields.email)}>
        {(control) => (
          <input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={email}
            className={controlStyle}
          />
        )}
      </Field>
      <Field
        id="password"
        label={t("password")}
        hint={isNew && t("passwordHint")}
        error={fields?.password && t(fields.password)}
      >
        {(control) => (
          <input
            {...control}
            name="password"
            type="password"
            autoComplete={isNew ? "new-password" : "current-password"}
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            className={controlStyle}
          />
        )}
      </Field>
      <SubmitButton tone="primary" size="lg">
        {t(purpose)}
      </SubmitButton>
    </form>
  );
}
