'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo } from 'react';
import { numberText } from '@/components/figures/figure-text';
import { ChangeIndicator } from '@/components/ui/change-indicator';
import { Td } from '@/components/ui/table';
import { changeOf } from '@/lib/domain/comparison';
import type { Indicator } from '@/lib/domain/indicator';
import { formatQuarterShort } from '@/lib/format/quarters';
import { changeText } from '../figure-text';
import type { Bases } from './figure-table';
import type { SectionForm } from './form';

interface BaseProps {
  form: SectionForm;
  indicator: Indicator;
  bases: Bases;
}

/** Last quarter, the same quarter last year, and the change since last quarter. */
export const BaseCells = memo(function BaseCells({
  form,
  indicator,
  bases,
  value,
}: BaseProps & { value: number | null }) {
  const t = useTranslations('reports.table');
  const before = bases.previous(indicator.code);
  const change = changeOf(indicator, value, before, form.previous.succession);
  const shown = changeText(change, (value) => t('points', { value }));
  return (
    <>
      <Td numeric className="text-ink-muted max-md:hidden">
        {numberText(indicator, before)}
      </Td>
      <Td numeric className="text-ink-muted max-md:hidden">
        {numberText(indicator, bases.lastYear(indicator.code))}
      </Td>
      <Td numeric className="max-md:hidden">
        {change.type === 'not-comparable' ? (
          <span className="text-ink-muted text-xs">{t('not-comparable')}</span>
        ) : (
          <ChangeIndicator {...shown} />
        )}
      </Td>
    </>
  );
});

/** The same for a narrow screen, where those columns have no room: under the name. */
export const BaseLine = memo(function BaseLine({ form, indicator, bases }: BaseProps) {
  const t = useTranslations('reports.table');
  const locale = useLocale();
  return (
    <p className="mt-1 font-normal text-ink-muted text-xs md:hidden">
      {t('bases', {
        previous: formatQuarterShort(form.previous.period, locale),
        before: numberText(indicator, bases.previous(indicator.code)),
        lastYear: formatQuarterShort(form.lastYear.period, locale),
        yearAgo: numberText(indicator, bases.lastYear(indicator.code)),
      })}
    </p>
  );
});
