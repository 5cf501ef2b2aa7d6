import { useLocale, useTranslations } from 'next-intl';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Indicator } from '@/lib/domain/indicator';
import { UNKNOWN } from '@/lib/format/locale';
import { formatFigure } from '@/lib/format/numbers';
import { wordsText } from './figure-text';

/** One figure of a report: its number, or its text in canonical form. */
export interface FigureContent {
  readonly number: number | null | undefined;
  readonly text: string | null | undefined;
}

interface FigureValueProps extends FigureContent {
  indicator: Pick<Indicator, 'valueType' | 'options'>;
}

/** A figure as it is read, by its type; the unknown as "–". */
export function FigureValue({ indicator, number, text }: FigureValueProps) {
  const t = useTranslations('common.figure');
  const locale = useLocale();
  const written = (() => {
    switch (indicator.valueType) {
      case 'count':
      case 'decimal':
      case 'money':
      case 'rate':
        return typeof number === 'number'
          ? formatFigure(number, indicator.valueType, locale)
          : null;
      default:
        return text ? wordsText(indicator, text, locale, { yes: t('yes'), no: t('no') }) : null;
    }
  })();
  if (written === null) return <Unknown />;
  return indicator.valueType === 'text' ? (
    <span className="whitespace-pre-line">{written}</span>
  ) : (
    written
  );
}

export function Unknown() {
  const t = useTranslations('common.figure');
  return (
    <>
      <span aria-hidden className="text-ink-faint">
        {UNKNOWN}
      </span>
      <VisuallyHidden>{t('unknown')}</VisuallyHidden>
    </>
  );
}
