// The editor of a slide: its words, its picture, and how it will look on the big screen.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Slide, SlidePicture } from "../../lib/questions/slide";
import { textIn } from "../../lib/questions/text-in";
import { NodeFields } from "../questions/editing/node-fields";
import { WrittenField } from "../questions/editing/written-field";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { oneAfterAnother } from "../ui/one-after-another";
import { SelectField } from "../ui/select-field";
import { freshPicture } from "./fresh";
import { SlidePreview } from "./slide-preview";

/** A title is one line, or two. */
const MAX_TITLE_LENGTH = 120;

interface SlideEditorProps {
  draft: Slide;
  onChange: (draft: Slide) => void;
}

export function SlideEditor({ draft, onChange }: SlideEditorProps) {
  const t = useTranslations("slides");
  const tEditor = useTranslations("editor");
  const locale = useLocale();
  const { title, text, picture } = draft;
  const isEmpty = !textIn(locale, title) && !textIn(locale, text) && !picture;
  const change = (part: Partial<Slide>) => onChange({ ...draft, ...part });
  return (
    <>
      {isEmpty && <Notice>{t("empty")}</Notice>}
      <Card className="grid gap-5">
        <WrittenField
          id="slide-title"
          label={t("title")}
          hint={t("titleHint")}
          rows={1}
          maxLength={MAX_TITLE_LENGTH}
          text={title}
          onChange={(title) => change({ title })}
        />
        <WrittenField
          id="slide-text"
          label={t("text")}
          hint={oneAfterAnother(t("textHint"), tEditor("formulas.how"))}
          rows={3}
          text={text}
          onChange={(text) => change({ text })}
        />
        <SelectField
          id="picture"
          label={t("picture")}
          value={picture?.kind ?? "none"}
          options={{ none: t("pictures.none"), graph: t("pictures.graph") }}
          onChange={(chosen) => change({ picture: chosen === "none" ? null : freshPicture })}
        />
      </Card>
      {picture && <PictureFields picture={picture} onChange={(changed) => change({ picture: changed })} />}
      <SlidePreview draft={draft} />
    </>
  );
}

interface PictureFieldsProps {
  picture: SlidePicture;
  onChange: (picture: SlidePicture) => void;
}

function PictureFields({ picture, onChange }: PictureFieldsProps) {
  const t = useTranslations("slides");
  const shown = { label: t("target"), hint: t("targetHint"), none: t("noTarget") };
  return <NodeFields draft={picture} shown={shown} onChange={(part) => onChange({ ...picture, ...part })} />;
}
