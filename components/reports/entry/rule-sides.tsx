import { useLocale, useTranslations } from 'next-intl';
import { fullName, numberText } from '@/components/figures/figure-text';
import type { Finding } from '@/lib/domain/findings/finding';
import { lookupIn } from '@/lib/domain/indicator';
import type { LinearForm } from '@/lib/domain/linear-form';
import { formatNumber } from '@/lib/format/numbers';
import { indicatorIn } from './labels';
import { formCatalogue } from './live';
import type { Entry } from './use-entry';

interface RuleSidesProps {
  entry: Entry;
  finding: Extract<Finding, { type: 'rule' }>;
}

/** Both sides of a rule that does not hold, each with the figures that it is made of. */
export function RuleSides({ entry, finding }: RuleSidesProps) {
  const t = useTranslations('typing.rule');
  const { rule, left, right } = finding;
  return (
    <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-sm text-ink">
      <dt className="text-ink-muted">{t('left')}</dt>
      <dd>
        <Side entry={entry} of={rule.left} total={left} />
      </dd>
      <dt className="text-ink-muted">{t(`right.${SIGNS[rule.comparison]}`)}</dt>
      <dd>
        <Side entry={entry} of={rule.right} total={right} />
      </dd>
      <dt className="text-ink-muted">{t('by')}</dt>
      <dd className="tabular">{formatNumber(Math.abs(left - right))}</dd>
    </dl>
  );
}

const SIGNS = { '=': 'equal', '<=': 'at-most', '>=': 'at-least' } as const;

/** "Đã giải quyết 1.200 + Đang giải quyết 49 = 1.249"; a side of one figure is that figure. */
function Side({ entry, of, total }: { entry: Entry; of: LinearForm; total: number }) {
  const t = useTranslations('typing.rule');
  const locale = useLocale();
  const { form, live } = entry;
  const lookup = lookupIn(formCatalogue(form), live.figures, form.baseline.previous ?? undefined);
  return (
    <>
      {of.map(({ indicator: code, sign, at }, index) => {
        const indicator = indicatorIn(form, code);
        if (!indicator) return null;
        const name = fullName(indicator, locale);
        return (
          <span key={`${code}-${at ?? ''}`}>
            {index > 0 ? (sign === 1 ? ' + ' : ' − ') : sign === 1 ? '' : '−'}
            {at === 'previous' ? t('previous', { name }) : name}{' '}
            <b className="tabular whitespace-nowrap font-semibold">
              {numberText(indicator, lookup(code, at))}
            </b>
          </span>
        );
      })}
      {of.length > 1 ? (
        <span className="whitespace-nowrap">
          {' = '}
          <b className="tabular font-semibold">{formatNumber(total)}</b>
        </span>
      ) : null}
    </>
  );
}
