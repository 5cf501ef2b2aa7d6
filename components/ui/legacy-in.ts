import type { LegacyText } from '@/lib/format/legacy-text';

const MARKS = /[\u00a1-\u00ff]/;

/** What a text in an old encoding says; null for any other. The tables come when a text may need them. */
export async function legacyIn(text: string): Promise<LegacyText | null> {
  if (!MARKS.test(text)) return null;
  const tables = await import('@/lib/format/legacy-text').catch(() => null);
  return tables?.detectLegacyText(text) ?? null;
}
