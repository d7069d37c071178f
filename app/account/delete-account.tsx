// The end of an account: the password says that it is meant.

"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { emptyForm } from "../(account)/account-form";
import { FormFrame } from "../(account)/form-frame";
import { PasswordField } from "../(account)/text-fields";
import { SubmitButton } from "../ui/submit-button";
import { deleteAccount } from "./actions";

export function DeleteAccount() {
  const t = useTranslations("account");
  const [state, send] = useActionState(deleteAccount, emptyForm);
  return (
    <FormFrame state={state} action={send}>
      <PasswordField name="password" label="passwordToConfirm" problem={state.fields?.password} />
      <SubmitButton tone="danger" className="justify-self-start">
        {t("delete")}
      </SubmitButton>
    </FormFrame>
  );
}
