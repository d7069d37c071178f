// How a link in a sentence of these pages looks.

export const linkStyle = "font-semibold text-ink underline decoration-2 underline-offset-4";
