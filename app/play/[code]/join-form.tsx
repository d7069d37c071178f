// How a student joins: a name of their own, or one from the hat.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { textIn } from "../../../lib/questions/text-in";
import { MAX_NICKNAME_LENGTH } from "../../../lib/session/joining";
import type { PlayerView } from "../../../lib/session/views";
import { usePhone } from "../../live/live-phone";
import type { Problem } from "../../live/requests";
import { useProblemText } from "../../live/use-problem-text";
import { Button } from "../../ui/button";
import { controlStyle, Field } from "../../ui/field";
import { LinkButton } from "../../ui/link-button";
import { Mark } from "../../ui/mark";
import { Notice } from "../../ui/notice";
import { Spinner } from "../../ui/spinner";
import { useNicknames } from "./use-nicknames";

interface JoinFormProps {
  view: PlayerView;
  languageSwitch: ReactNode;
}

export function JoinForm({ view, languageSwitch }: JoinFormProps) {
  const t = useTranslations("play");
  const locale = useLocale();
  const { join } = usePhone();
  const problemText = useProblemText();
  const randomNickname = useNicknames();
  const [name, setName] = useState(randomNickname);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [joining, setJoining] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setJoining(true);
    const result = await join(name);
    setJoining(false);
    setProblem(result.ok ? null : result.refusal);
  }

  function rename(next: string) {
    setName(next);
    setProblem(null);
  }

  return (
    <div className="m-auto grid w-full max-w-md gap-6 py-6 flat:max-w-3xl flat:grid-cols-2 flat:items-center flat:gap-10 flat:py-2">
      <div>
        <div className="flex items-center justify-between">
          <Mark className="size-14" />
          {languageSwitch}
        </div>
        <h1 className="mt-3 font-extrabold text-xl">{textIn(locale, view.title)}</h1>
        <p className="text-ink-soft">{t("code", { code: view.code })}</p>
      </div>
      {view.settings.lobbyOpen ? (
        <form onSubmit={submit} className="grid gap-4">
          <Field
            id="nickname"
            label={t("nameLabel")}
            hint={t("nameHint")}
            error={problem && problemText(problem)}
          >
            {(control) => (
              <input
                {...control}
                value={name}
                onChange={(event) => rename(event.target.value)}
                // Counted in code units: the server counts characters as people do.
                maxLength={MAX_NICKNAME_LENGTH * 4}
                autoComplete="off"
                autoCorrect="off"
                spellCheck={false}
                enterKeyHint="go"
                className={`${controlStyle} min-h-14 font-bold text-xl`}
              />
            )}
          </Field>
          <Button onClick={() => rename(randomNickname())}>{t("spin")}</Button>
          <Button type="submit" tone="primary" size="lg" disabled={joining}>
            {joining && <Spinner />}
            {t("join")}
          </Button>
          <LinkButton href="/privacy" prefetch={false} tone="plain" size="sm">
            {t("privacy")}
          </LinkButton>
        </form>
      ) : (
        <Notice>{problemText("lobby-closed")}</Notice>
      )}
    </div>
  );
}
