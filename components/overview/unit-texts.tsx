import { useLocale, useTranslations } from 'next-intl';
import type { Indicator } from '@/lib/domain/indicator';
import type { UnitText } from '@/lib/domain/overview/brief-sections';
import { firstOf } from '@/lib/domain/overview/ends';
import { TextList } from './text-list';

interface UnitTextsProps {
  texts: readonly UnitText[];
  indicators: readonly Indicator[];
}

/** What the units wrote, one after another. */
export function UnitTexts({ texts, indicators }: UnitTextsProps) {
  const t = useTranslations('overview.brief');
  const locale = useLocale();
  const nameOf = (code: string | null) =>
    indicators.find((indicator) => indicator.code === code)?.name[locale] ?? t('remark');
  return (
    <TextList
      texts={texts.map(({ unit: { code, name, kind }, indicator, text }) => ({
        unit: { code, name, kind },
        about: nameOf(indicator),
        text,
      }))}
    />
  );
}

/** The same, folded away until asked for. */
export function UnitTextsDetails({ texts, indicators }: UnitTextsProps) {
  const t = useTranslations('overview.brief');
  const tMore = useTranslations('overview.more');
  const { first, left } = firstOf(texts);
  return (
    <details>
      <summary className="py-1 font-medium text-brand text-sm">
        {t('texts', { count: texts.length })}
      </summary>
      <div className="mt-2">
        <UnitTexts texts={first} indicators={indicators} />
        {left > 0 ? (
          <p className="mt-2 text-ink-muted text-sm">{tMore('texts', { count: left })}</p>
        ) : null}
      </div>
    </details>
  );
}
