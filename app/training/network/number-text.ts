// A number as it is read off a network: to four digits.

import { formatNumber } from "../../../lib/expression/format-number";

export const numberText = (x: number): string => formatNumber(Number(x.toPrecision(4)));
