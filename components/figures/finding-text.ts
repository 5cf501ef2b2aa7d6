import type { useTranslations } from 'next-intl';
import type { Finding } from '@/lib/domain/findings/finding';
import type { Indicator } from '@/lib/domain/indicator';
import type { FormatLocale } from '@/lib/format/locale';
import { formatNumber, formatPercent } from '@/lib/format/numbers';
import { formatQuarter, formatQuarterInText } from '@/lib/format/quarters';
import { fullName, numberText } from './figure-text';

type Texts = ReturnType<typeof useTranslations<'findings'>>;
type Held = Extract<Finding, { type: 'unusual' | 'unlike-peers' }>;

/** What a finding says, in the same words wherever it is shown: what stands there, and what was expected. */
export function findingText(
  finding: Finding,
  indicators: readonly Indicator[],
  t: Texts,
  locale: FormatLocale,
): string {
  switch (finding.type) {
    case 'rule': {
      const { left, right, rule } = finding;
      return t('rule', {
        message: rule.message[locale],
        left: formatNumber(left),
        right: formatNumber(right),
        by: formatNumber(Math.abs(left - right)),
      });
    }
    case 'words':
      return finding.rule.message[locale];
    case 'negative':
      return t(finding.type);
    case 'blank-section':
      return t(finding.severity === 'notice' ? 'blank-words' : finding.type);
    case 'missing':
      return t('missing', { count: finding.indicators.length });
    case 'unchanged':
      return t('unchanged', {
        count: finding.indicators.length,
        before: formatQuarterInText(finding.before, locale),
      });
    case 'register':
      return t(`register.${finding.flaw}`, {
        count: finding.entries.length,
        names: finding.entries.map(({ name }) => name).join(', '),
      });
    case 'unanswered-tasks':
      return t('unanswered-tasks', {
        count: finding.tasks.length,
        tasks: finding.tasks.join(', '),
      });
    case 'unusual':
    case 'unlike-peers':
      return heldText(finding, indicators, t, locale);
  }
}

function heldText(
  finding: Held,
  indicators: readonly Indicator[],
  t: Texts,
  locale: FormatLocale,
): string {
  const { value, expectation } = finding;
  const [code = ''] = finding.indicators;
  const indicator = indicators.find((candidate) => candidate.code === code);
  const isRate = indicator?.valueType === 'rate';
  const written = (number: number): string => {
    if (!indicator) return formatNumber(number);
    if (isRate) return numberText(indicator, number);
    const measure = indicator.measure?.[locale];
    // A middle of counts can lie between two of them.
    return measure ? `${formatNumber(number)} ${measure}` : formatNumber(number);
  };
  const facts = {
    name: indicator ? fullName(indicator, locale) : code,
    value: written(value),
    count: expectation.count,
    from: formatQuarter(expectation.from, locale),
    to: formatQuarter(expectation.to, locale),
    usual: written(expectation.median),
  };
  const above = value > expectation.median;
  const points = formatNumber(Math.abs(value - expectation.median) * 100, { max: 1 });
  if (finding.type === 'unlike-peers') {
    return t(above ? 'above-peers' : 'below-peers', { ...facts, points });
  }
  if (isRate) return t(above ? 'rate-above-past' : 'rate-below-past', { ...facts, points });
  const times = value / expectation.median;
  return above
    ? t('above-past', { ...facts, times: formatNumber(times, { max: 1 }) })
    : t('below-past', { ...facts, share: formatPercent(times, { max: 0 }) });
}
