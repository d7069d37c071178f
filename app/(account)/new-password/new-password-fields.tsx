// Asks for a new password, and sends it with the secret of the link.

"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { SubmitButton } from "../../ui/submit-button";
import { emptyForm } from "../account-form";
import { FormFrame } from "../form-frame";
import { PasswordField } from "../text-fields";
import { useFragment } from "../use-fragment";
import { chooseNewPassword } from "./actions";

export function NewPasswordFields() {
  const t = useTranslations("account");
  const [state, send] = useActionState(chooseNewPassword, emptyForm);
  const [token] = useFragment();
  return (
    <FormFrame state={state} action={send}>
      <input type="hidden" name="token" value={token} />
      <PasswordField name="password" label="newPassword" isNew problem={state.fields?.password} />
      <SubmitButton tone="primary" size="lg">
        {t("setPassword")}
      </SubmitButton>
    </FormFrame>
  );
}
