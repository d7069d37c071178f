// What in a form does not fit yet.

/** Puts the focus on the first such field, which may be folded away, and tells its name. */
export function goToFirstWrong(form: Element): string | null {
  const field = form.querySelector<HTMLElement>("[aria-invalid=true]");
  if (!field) return null;
  const folded = field.closest("details");
  if (folded) folded.open = true;
  field.focus();
  return form.querySelector(`label[for="${field.id}"]`)?.textContent ?? "";
}
