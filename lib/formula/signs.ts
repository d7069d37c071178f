// The signs of a formula: what a keyboard has for them, and the names that TeX has.

/** Two signs of a keyboard come before one. */
export const typed: Readonly<Record<string, string>> = {
  "<=": "≤",
  ">=": "≥",
  "!=": "≠",
  "==": "=",
  ":=": "≔",
  "->": "→",
  "=>": "⇒",
  "...": "…",
  "-": "−",
  "*": "×",
  "·": "⋅",
  "'": "′",
};

export const greek: Readonly<Record<string, string>> = {
  ...{ alpha: "α", beta: "β", gamma: "γ", delta: "δ", epsilon: "ε", varepsilon: "ε", zeta: "ζ" },
  ...{ eta: "η", theta: "θ", lambda: "λ", mu: "μ", nu: "ν", xi: "ξ", pi: "π", rho: "ρ", sigma: "σ" },
  ...{ tau: "τ", phi: "φ", varphi: "φ", chi: "χ", psi: "ψ", omega: "ω" },
  ...{ Gamma: "Γ", Delta: "Δ", Theta: "Θ", Lambda: "Λ", Pi: "Π", Phi: "Φ", Psi: "Ψ", Omega: "Ω" },
};

/** By their names in TeX. */
export const named: Readonly<Record<string, string>> = {
  ...{ times: "×", cdot: "⋅", div: "÷", pm: "±", mp: "∓", ast: "∗", circ: "∘", odot: "⊙" },
  ...{
    le: "≤",
    leq: "≤",
    ge: "≥",
    geq: "≥",
    ne: "≠",
    neq: "≠",
    approx: "≈",
    equiv: "≡",
    sim: "∼",
    ll: "≪",
    gg: "≫",
  },
  ...{
    to: "→",
    rightarrow: "→",
    leftarrow: "←",
    gets: "←",
    mapsto: "↦",
    Rightarrow: "⇒",
    propto: "∝",
    in: "∈",
  },
  ...{ ldots: "…", dots: "…", cdots: "⋯", prime: "′", mid: "|", colon: ":" },
  ...{ sum: "∑", prod: "∏", partial: "∂", nabla: "∇", infty: "∞" },
  ...{ "{": "{", "}": "}", "%": "%", "|": "|" },
};

/** Names that stand upright, as in TeX. */
export const upright = [
  ...["tanh", "sinh", "cosh", "sin", "cos", "tan", "exp", "log", "ln", "max", "min", "lim", "det", "arg"],
  ...["argmax", "argmin"],
];

/** Over one letter. */
export const accents: Readonly<Record<string, string>> = {
  hat: "^",
  bar: "¯",
  vec: "→",
  tilde: "~",
  dot: "˙",
};

/** In front of a name, and one with it. */
export const prefixes = "∂∇√";

/** What a line may break in front of, and if need be also of these. */
export const breaks = "=≔≠≈≡<>≤≥→⇒←+−±∝";
export const tighter = "×⋅÷";

/** Signs that join two things; the one at the beginning, or behind another, belongs to one alone. */
export const joins = `${breaks}${tighter}∓∗∘⊙∼≪≫↦∈:,;|/`;

/** With limits below and above. */
export const large = "∑∏";

/** What else is a sign of its own. */
export const others = "…⋯′!%∞∑∏∂∇√.";

const ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱ";
const BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₍₎";
const LINE = "0123456789+−()ni";

const to = (small: string) => (text: string) =>
  [...text].map((sign) => LINE[[...small].indexOf(sign)] ?? sign).join("");
const from = (small: string) => (text: string) => {
  const signs = [...text].map((sign) => [...small][LINE.indexOf(sign)]);
  return signs.every((sign) => sign !== undefined) ? signs.join("") : null;
};

export const isAbove = (sign: string) => ABOVE.includes(sign);
export const isBelow = (sign: string) => BELOW.includes(sign);
/** Small signs at their full size. */
export const lowered = to(ABOVE);
export const raised = to(BELOW);
/** Signs made small; null where one of them has no small one. */
export const above = from(ABOVE);
export const below = from(BELOW);
