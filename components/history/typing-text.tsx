import { useLocale, useTranslations } from 'next-intl';
import { fullName } from '@/components/figures/figure-text';
import { FigureValue } from '@/components/figures/figure-value';
import { PostOfficeText, RouteText } from '@/components/figures/register-text';
import type { CatalogueData } from '@/lib/domain/province';
import type { SaveChange } from '@/lib/domain/save-changes';

/** The catalogue's part that changes are told by. */
export type Told = Pick<CatalogueData, 'indicators' | 'rules'>;

/** What was changed: a figure by its name, an entry of a register by its own, words by what they belong to. */
export function ChangedThing({ change, told }: { change: SaveChange; told: Told }) {
  const t = useTranslations('history.compare');
  const typings = useTranslations('history.typings');
  const locale = useLocale();
  const nameOf = (code: string): string | null => {
    const indicator = told.indicators.find((candidate) => candidate.code === code);
    return indicator ? fullName(indicator, locale) : null;
  };
  switch (change.what) {
    case 'figure':
      return nameOf(change.of) ?? change.of;
    case 'note':
      return t('note', { name: nameOf(change.of) ?? change.of });
    case 'remark':
      return t('remark');
    case 'explanation': {
      const rule = told.rules.find(({ code }) => code === change.of);
      const finding = rule?.message[locale] ?? nameOf(change.of.slice(change.of.indexOf(':') + 1));
      return finding ? t('explanation', { finding }) : typings('explanation');
    }
    default:
      return change.name;
  }
}

/** What stood there before, or stands there after. */
export function ChangeSide({
  change,
  told,
  side,
}: {
  change: SaveChange;
  told: Told;
  side: 'from' | 'to';
}) {
  const t = useTranslations('history.compare');
  switch (change.what) {
    case 'figure': {
      const indicator = told.indicators.find(({ code }) => code === change.of);
      return indicator ? <FigureValue indicator={indicator} {...change[side]} /> : null;
    }
    case 'route':
      return <RouteText route={change[side]} />;
    case 'post-office':
      return <PostOfficeText point={change[side]} />;
    default:
      return change[side] === '' ? (
        <span className="text-ink-muted">{t('nothing')}</span>
      ) : (
        <span className="whitespace-pre-line">{change[side]}</span>
      );
  }
}

export const typingKey = ({ at, change }: { at: string; change: SaveChange }): string =>
  `${at}-${change.what}-${change.of}`;
