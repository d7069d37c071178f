// The invitation that an account is made with: it comes with the link, or is typed.

"use client";

import { useTranslations } from "next-intl";
import { controlStyle, Field } from "../ui/field";
import { useFragment } from "./use-fragment";

export function InvitationField() {
  const t = useTranslations("account");
  const [invitation, setInvitation] = useFragment();
  return (
    <Field id="invitation" label={t("invitation")} hint={t("invitationHint")}>
      {(control) => (
        <input
          {...control}
          name="invitation"
          autoComplete="off"
          spellCheck={false}
          required
          value={invitation}
          onChange={(event) => setInvitation(event.target.value)}
          className={`${controlStyle} font-mono`}
        />
      )}
    </Field>
  );
}
