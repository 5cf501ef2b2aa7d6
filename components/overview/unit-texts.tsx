import { useLocale, useTranslations } from 'next-intl';
import type { Indicator } from '@/lib/domain/indicator';
import type { UnitText } from '@/lib/domain/overview/brief-sections';
import { firstOf } from '@/lib/domain/overview/ends';
import { UnitLink } from './unit-link';

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
    <ul className="gap-6 space-y-3 text-sm lg:columns-2">
      {texts.map((item) => (
        <li key={`${item.unit.id}-${item.indicator ?? 'remark'}`}>
          <p className="text-ink-muted text-xs">
            <UnitLink unit={item.unit} /> – {nameOf(item.indicator)}
          </p>
          <p className="max-w-prose whitespace-pre-line">{item.text}</p>
        </li>
      ))}
    </ul>
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
