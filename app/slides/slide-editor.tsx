// The editor of a slide: its words, its picture, and how it will look on the big screen.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { MAX_BYTES } from "../../lib/expression/limits";
import { MOST_LINES, problemOf, type Slide, type SlidePicture } from "../../lib/questions/slide";
import { textIn } from "../../lib/questions/text-in";
import { NodeFields } from "../questions/editing/node-fields";
import { WrittenField } from "../questions/editing/written-field";
import { Card } from "../ui/card";
import { controlStyle, Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { oneAfterAnother } from "../ui/one-after-another";
import { SelectField } from "../ui/select-field";
import { freshPictures } from "./fresh";
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
          options={{
            none: t("pictures.none"),
            graph: t("pictures.graph"),
            plot: t("pictures.plot"),
            bars: t("pictures.bars"),
            code: t("pictures.code"),
          }}
          onChange={(chosen) => change({ picture: chosen === "none" ? null : asKind(picture, chosen) })}
        />
      </Card>
      {picture && <PictureFields picture={picture} onChange={(changed) => change({ picture: changed })} />}
      <SlidePreview draft={draft} />
    </>
  );
}

/** What was written stays, where another picture can be drawn of it. */
function asKind(picture: SlidePicture | null, kind: SlidePicture["kind"]): SlidePicture {
  if (kind === "code" || !picture || picture.kind === "code") return freshPictures[kind];
  return { ...picture, kind };
}

interface PictureFieldsProps {
  picture: SlidePicture;
  onChange: (picture: SlidePicture) => void;
}

function PictureFields({ picture, onChange }: PictureFieldsProps) {
  const t = useTranslations("slides");
  if (picture.kind === "code")
    return (
      <Card>
        <Field id="slide-lines" label={t("lines")} hint={t("linesHint", { count: MOST_LINES })}>
          {(control) => (
            <textarea
              {...control}
              rows={6}
              spellCheck={false}
              maxLength={MAX_BYTES}
              value={picture.lines}
              onChange={({ target }) => onChange({ ...picture, lines: target.value })}
              className={`${controlStyle} font-mono`}
            />
          )}
        </Field>
      </Card>
    );
  const shown = { label: t("target"), hint: t("targetHint"), none: t("noTarget") };
  return (
    <>
      {problemOf(picture) === "not-an-input" && <Notice tone="trouble">{t("notAnInput")}</Notice>}
      <NodeFields draft={picture} shown={shown} onChange={(part) => onChange({ ...picture, ...part })} />
    </>
  );
}
