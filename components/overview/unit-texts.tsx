import { useLocale, useTranslations } from 'next-intl';
import { SoftLink } from '@/components/ui/soft-link';
import type { Indicator } from '@/lib/domain/indicator';
import type { UnitText } from '@/lib/domain/overview/brief-sections';
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

/** What the front page brings of a section's texts; the section's own page has them all. */
const FEW = 4;

/** The first of them, folded away until asked for. */
export function UnitTextsDetails({
  texts,
  indicators,
  sectionHref,
}: UnitTextsProps & { sectionHref: string }) {
  const t = useTranslations('overview.brief');
  const tMore = useTranslations('overview.more');
  const left = texts.length - FEW;
  return (
    <details>
      <summary className="py-1 font-medium text-brand text-sm">
        {t('texts', { count: texts.length })}
      </summary>
      <div className="mt-2">
        <UnitTexts texts={texts.slice(0, FEW)} indicators={indicators} />
        {left > 0 ? (
          <p className="mt-2 text-ink-muted text-sm">
            {tMore.rich('texts', {
              count: left,
              link: (chunks) => (
                <SoftLink className="link" href={sectionHref}>
                  {chunks}
                </SoftLink>
              ),
            })}
          </p>
        ) : null}
      </div>
    </details>
  );
}
