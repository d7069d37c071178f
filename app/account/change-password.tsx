// A new password for who knows the old one.

"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { emptyForm } from "../(account)/account-form";
import { FormFrame } from "../(account)/form-frame";
import { PasswordField } from "../(account)/text-fields";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { changePassword } from "./actions";

export function ChangePassword({ email, isChanged }: { email: string; isChanged: boolean }) {
  const t = useTranslations("account");
  const [state, send] = useActionState(changePassword, emptyForm);
  return (
    <FormFrame state={state} action={send}>
      {isChanged && state === emptyForm && <Notice tone="good">{t("changed")}</Notice>}
      {/* A password manager learns whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField name="currentPassword" label="currentPassword" problem={state.fields?.currentPassword} />
      <PasswordField name="password" label="newPassword" isNew problem={state.fields?.password} />
      <SubmitButton tone="primary" className="justify-self-start">
        {t("change")}
      </SubmitButton>
    </FormFrame>
  );
}
