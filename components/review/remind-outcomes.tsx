'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { RemindResult } from '@/lib/domain/reminder';
import { formatUnitTitle } from '@/lib/format/unit-names';

/** What came of a reminder, unit by unit. */
export function RemindOutcomes({ results }: { results: readonly RemindResult[] }) {
  const t = useTranslations('reminders');
  const locale = useLocale();
  const reminded = results.filter(({ outcome }) => outcome === 'reminded').length;
  return (
    <Notice
      live
      tone={reminded === results.length ? 'success' : 'warning'}
      title={t('done', { count: reminded })}
    >
      <ul aria-label={t('results')} className="list-disc ps-5">
        {results.map(({ unit, outcome, people, mails }) => (
          <li key={unit.id}>
            {t(`outcome.${outcome}`, { unit: formatUnitTitle(unit, locale), people, mails })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
