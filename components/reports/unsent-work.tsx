'use client';

import { useLocale, useTranslations } from 'next-intl';
import { UnsentNotice } from '@/components/ui/unsent-notice';
import { useUnsent } from '@/components/ui/use-unsent';
import { sectionDrafts } from '@/lib/outbox/draft-store';
import type { SectionPlace } from '@/lib/outbox/entry-wire';
import type { Fields } from './entry/fields';
import { type FieldNames, fieldLabel, fieldText } from './entry/labels';

interface UnsentWorkProps {
  place: SectionPlace;
  names: FieldNames;
  /** What stands in the fields. */
  saved: Fields;
}

/** What was typed in a section before it was signed or locked, and did not arrive. */
export function UnsentWork({ place, names, saved }: UnsentWorkProps) {
  const t = useTranslations('reports');
  const locale = useLocale();
  const unsent = useUnsent(sectionDrafts(place));
  if (!unsent) return null;
  const words = (key: string, text: string) => fieldText(names, key, text, t, locale);
  const rows = Object.entries(unsent.fields).map(([key, text]) => ({
    key,
    label: fieldLabel(names, key, t, locale),
    mine: words(key, text),
    stands: words(key, saved[key] ?? ''),
  }));
  return rows.length > 0 ? <UnsentNotice unsent={unsent} rows={rows} /> : null;
}
