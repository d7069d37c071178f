// The fields that forms about an account are made of, with names that password managers know.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { controlStyle, Field } from "../ui/field";
import type { AccountForm } from "./account-form";

interface EmailFieldProps {
  value: string;
  problem: NonNullable<AccountForm["fields"]>["email"];
}

export function EmailField({ value, problem }: EmailFieldProps) {
  const t = useTranslations("account");
  return (
    <Field id="email" label={t("email")} error={problem && t(problem)}>
      {(control) => (
        <input
          {...control}
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={value}
          className={controlStyle}
        />
      )}
    </Field>
  );
}

interface PasswordFieldProps {
  name: "password" | "currentPassword";
  label: "password" | "currentPassword" | "newPassword" | "passwordToConfirm";
  isNew?: boolean;
  problem: NonNullable<AccountForm["fields"]>["password"];
}

/** Unique on its page by its label. */
export function PasswordField({ name, label, isNew = false, problem }: PasswordFieldProps) {
  const t = useTranslations("account");
  // The server never sends a password back, so it is kept here.
  const [password, setPassword] = useState("");
  return (
    <Field id={label} label={t(label)} hint={isNew && t("passwordHint")} error={problem && t(problem)}>
      {(control) => (
        <input
          {...control}
          name={name}
          type="password"
          autoComplete={isNew ? "new-password" : "current-password"}
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          className={controlStyle}
        />
      )}
    </Field>
  );
}
