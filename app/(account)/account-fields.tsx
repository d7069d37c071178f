// The form that teachers sign in or up with; it keeps what was typed when the server says no.

"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { controlStyle, Field } from "../ui/field";
import { SubmitButton } from "../ui/submit-button";
import { type AccountForm, emptyForm } from "./account-form";
import { FormFrame } from "./form-frame";
import { InvitationField } from "./invitation-field";
import { EmailField, PasswordField } from "./text-fields";

interface AccountFieldsProps {
  purpose: "signIn" | "signUp";
  action: (previous: AccountForm, form: FormData) => Promise<AccountForm>;
  needsInvitation?: boolean;
  /** The page to go to afterwards. */
  next?: string;
}

export function AccountFields({ purpose, action, needsInvitation = false, next }: AccountFieldsProps) {
  const t = useTranslations("account");
  const [state, send] = useActionState(action, emptyForm);
  const { name, email, fields } = state;
  const isNew = purpose === "signUp";
  return (
    <FormFrame state={state} action={send}>
      {next && <input type="hidden" name="next" value={next} />}
      {needsInvitation && <InvitationField />}
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
      <EmailField value={email} problem={fields?.email} />
      <PasswordField name="password" label="password" isNew={isNew} problem={fields?.password} />
      <SubmitButton tone="primary" size="lg">
        {t(purpose)}
      </SubmitButton>
    </FormFrame>
  );
}
