// Asks for the address that a link goes to, and then says where to look for it.

"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Notice } from "../../ui/notice";
import { SubmitButton } from "../../ui/submit-button";
import { emptyForm } from "../account-form";
import { FormFrame } from "../form-frame";
import { EmailField } from "../text-fields";
import { sendResetLink } from "./actions";

export function ForgotFields() {
  const t = useTranslations("account");
  const [state, send] = useActionState(sendResetLink, emptyForm);
  if (state.isDone) return <Notice tone="good">{t("linkSent", { email: state.email })}</Notice>;
  return (
    <FormFrame state={state} action={send}>
      <EmailField value={state.email} problem={state.fields?.email} />
      <SubmitButton tone="primary" size="lg">
        {t("sendLink")}
      </SubmitButton>
    </FormFrame>
  );
}
