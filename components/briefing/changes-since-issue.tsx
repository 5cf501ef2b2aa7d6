import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Table, Td, Th } from '@/components/ui/table';
import type { FigureChange } from '@/lib/briefing/issued/changes';
import type { Indicator } from '@/lib/domain/indicator';
import { formatFigure } from '@/lib/format/numbers';
import { formatQuarter } from '@/lib/format/quarters';

/** That figures were reported otherwise after the document was issued, and which. */
export function ChangesSinceIssue({ changes }: { changes: readonly FigureChange[] }) {
  const t = useTranslations('briefing.changes');
  const locale = useLocale();
  if (changes.length === 0) return null;
  const written = ({ valueType, options }: Indicator, value: FigureChange['after']): string => {
    if (typeof value === 'string') {
      return options.find(({ code }) => code === value)?.name[locale] ?? value;
    }
    const kind = valueType === 'decimal' || valueType === 'money' || valueType === 'rate';
    return formatFigure(value, kind ? valueType : 'count', locale);
  };
  return (
    <section aria-labelledby="changes-heading" className="mb-6 space-y-3">
      <Notice tone="warning">
        <h2 id="changes-heading" className="font-semibold text-base">
          {t('title')}
        </h2>
        <p>{t('lead', { count: changes.length })}</p>
      </Notice>
      <Table caption={t('caption')} captionHidden dense>
        <thead>
          <tr>
            <Th scope="col">{t('unit')}</Th>
            <Th scope="col">{t('indicator')}</Th>
            <Th scope="col">{t('period')}</Th>
            <Th scope="col" numeric>
              {t('before')}
            </Th>
            <Th scope="col" numeric>
              {t('after')}
            </Th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ unit, period, indicator, before, after }) => (
            <tr key={`${period}/${unit.code}/${indicator.code}`}>
              <Th scope="row">{unit.name}</Th>
              <Td>
                <a href={`/review/${period}/units/${unit.code}#${indicator.code}`} className="link">
                  {indicator.group ? `${indicator.group[locale]}: ` : null}
                  {indicator.name[locale]}
                </a>
              </Td>
              <Td>{formatQuarter(period, locale)}</Td>
              <Td numeric>{written(indicator, before)}</Td>
              <Td numeric>{written(indicator, after)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
