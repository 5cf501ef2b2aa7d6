/** A word, a number with its marks ("1.234", "61,5%"), or one sign; blanks stand between tokens. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
}

const TOKEN = /\d+(?:[.,]\d+)*(?:\s?%)?|[\p{L}\p{M}]+|\S/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    isNumber: /^\d/.test(match[0]),
  }));
}

/** Of a number in Vietnamese notation: "1.234,5" → 1234.5 with one decimal. */
export function numberOf(text: string): { value: number; decimals: number } | null {
  const digits = text.match(/^(\d+(?:\.\d+)*)(?:,(\d+))?/);
  if (!digits?.[1]) return null;
  const decimals = digits[2] ?? '';
  return {
    value: Number(`${digits[1].replaceAll('.', '')}.${decimals || '0'}`),
    decimals: decimals.length,
  };
}
