'use client';

import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { Badge } from '@/components/ui/badge';
import { Td, Th } from '@/components/ui/table';
import { meetsTarget } from '@/lib/domain/comparison';
import type { Indicator } from '@/lib/domain/indicator';
import { BaseCells, BaseLine } from './base-cells';
import { fieldId, noteKey, valueKey } from './fields';
import type { Bases } from './figure-table';
import { RowLabel } from './row-label';
import type { Entry } from './use-entry';

interface RowProps {
  entry: Entry;
  indicator: Indicator;
  bases: Bases;
}

/** A sum, a rate or a count of a register: computed as one types. */
export function DerivedRow({ entry, indicator, bases }: RowProps) {
  const t = useTranslations('reports.table');
  const locale = useLocale();
  const value = entry.live.lookup(indicator.code);
  const meets = meetsTarget(indicator, value);
  return (
    <tr>
      <Th scope="row" className="bg-paper">
        <RowLabel
          form={entry.form}
          indicator={indicator}
          note={entry.fields[noteKey(indicator.code)] ?? ''}
          set={entry.set}
          setMany={entry.setMany}
        />
        <BaseLine form={entry.form} indicator={indicator} bases={bases} />
      </Th>
      <Td numeric className="bg-paper">
        <output
          id={fieldId(valueKey(indicator.code))}
          aria-label={indicator.name[locale]}
          data-derived={indicator.code}
          className="pe-3 font-semibold text-base"
        >
          {numberText(indicator, value)}
        </output>
        {indicator.target === null ? null : (
          <p className="mt-1 whitespace-normal text-ink-muted text-xs">
            {t('target', { value: numberText(indicator, indicator.target) })}
            {meets === null ? null : (
              <Badge tone={meets ? 'success' : 'warning'} className="ms-1.5">
                {meets ? t('target-met') : t('target-missed')}
              </Badge>
            )}
          </p>
        )}
      </Td>
      <BaseCells form={entry.form} indicator={indicator} bases={bases} value={value} />
    </tr>
  );
}
