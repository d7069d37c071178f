// What the teacher has at hand in class, beside the item: what to say, the usual mistake, and the sentence that helps.

"use client";

import { useTranslations } from "next-intl";
import type { ItemDraft } from "../../../lib/questions/item";
import type { Script } from "../../../lib/questions/script";
import { Card } from "../../ui/card";
import { WrittenField } from "./written-field";

const empty: Script = { say: {}, mistake: {}, unlock: {} };
const isEmpty = ({ say, mistake, unlock }: Script) =>
  [say, mistake, unlock].every((text) => Object.keys(text).length === 0);

interface ScriptFieldsProps {
  draft: ItemDraft;
  onChange: (draft: ItemDraft) => void;
}

export function ScriptFields({ draft, onChange }: ScriptFieldsProps) {
  const t = useTranslations("editor.script");
  const { script = empty, ...bare } = draft;
  const change = (part: Partial<Script>) => {
    const changed = { ...script, ...part };
    onChange((isEmpty(changed) ? bare : { ...bare, script: changed }) as ItemDraft);
  };
  const parts = draft.kind === "slide" ? (["say"] as const) : (["say", "mistake", "unlock"] as const);
  return (
    <Card className="grid gap-5">
      <div>
        <h3 className="font-semibold">{t("title")}</h3>
        <p className="text-ink-soft text-sm">{t("hint")}</p>
      </div>
      {parts.map((part) => (
        <WrittenField
          key={part}
          id={`script-${part}`}
          label={t(part)}
          rows={2}
          text={script[part]}
          onChange={(text) => change({ [part]: text })}
        />
      ))}
    </Card>
  );
}
