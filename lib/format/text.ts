/** Vietnamese order, which the databases' own collations do not give (Đ after D, 2 before 10). */
const collator = new Intl.Collator('vi', { numeric: true });

export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

/** A sorted copy, by the text that `by` gives. */
export function sortByText<T>(items: readonly T[], by: (item: T) => string): T[] {
  return [...items].sort((a, b) => collator.compare(by(a), by(b)));
}

/** What is stored: NFC, plain spaces for no-break ones, one kind of line end, nothing invisible. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\r\n?/g, '\n');
}

/** For comparing without marks: "Đức Hoà" and "duc hoa" are the same, and so are Hòa and Hoà. */
export function foldText(text: string): string {
  return normaliseText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether every word of the query occurs in the text, marks and case aside. An empty query matches. */
export function matchesSearch(text: string, query: string): boolean {
  const folded = foldText(text);
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
