import type { useTranslations } from 'next-intl';
import { fullName, wordsText } from '@/components/figures/figure-text';
import type { Indicator } from '@/lib/domain/indicator';
import { POST_OFFICE_STATES, ROUTE_STATES, SUSPENSION_REASONS } from '@/lib/domain/register';
import type { FormatLocale } from '@/lib/format/locale';
import { kindOf } from './fields';
import type { SectionForm } from './form';

type Texts = ReturnType<typeof useTranslations<'reports'>>;

/** What a section's fields are named by. */
export type FieldNames = Pick<
  SectionForm,
  'indicators' | 'others' | 'rules' | 'routes' | 'postOffices'
>;

export const fieldNames = (form: SectionForm): FieldNames => ({
  indicators: form.indicators,
  others: form.others,
  rules: form.rules,
  routes: form.routes,
  postOffices: form.postOffices,
});

export const indicatorIn = (form: FieldNames, code: string): Indicator | undefined =>
  [...form.indicators, ...form.others].find((indicator) => indicator.code === code);

/** A field's name where it stands apart from its table. */
export function fieldLabel(form: FieldNames, key: string, t: Texts, locale: FormatLocale): string {
  const kind = kindOf(key);
  switch (kind.type) {
    case 'value':
    case 'note': {
      const indicator = indicatorIn(form, kind.code);
      const name = indicator ? fullName(indicator, locale) : kind.code;
      return kind.type === 'value' ? name : t('entry.note-of', { name });
    }
    case 'explanation': {
      const rule = form.rules.find((candidate) => candidate.code === kind.finding);
      if (rule) return t('entry.explanation-of', { finding: rule.message[locale] });
      if (kind.finding.startsWith('register:')) return t('entry.explanation-of-register');
      const about = indicatorIn(form, kind.finding.split(':')[1] ?? '');
      return about
        ? t('entry.explanation-of-notice', { name: fullName(about, locale) })
        : t('entry.explanation-of-missing');
    }
    case 'route': {
      const name = form.routes.find((route) => route.id === kind.id)?.name ?? '';
      return `${name} – ${t(`routes.${kind.part}`)}`;
    }
    case 'office': {
      const point = form.postOffices.find((candidate) => candidate.id === kind.id);
      return `${point?.name ?? ''} – ${t(`post-offices.${kind.part}`)}`;
    }
    default:
      return t('entry.remark');
  }
}

/** What stands in a field, in words: an option by its name. */
export function fieldText(
  form: FieldNames,
  key: string,
  text: string,
  t: Texts,
  locale: FormatLocale,
): string {
  if (text === '') return t('entry.blank');
  const kind = kindOf(key);
  if (kind.type === 'route' && kind.part === 'state') return t(`routes.states.${text as 'done'}`);
  if (kind.type === 'office' && kind.part === 'state') {
    return t(`post-offices.states.${text as 'operating'}`);
  }
  if (kind.type === 'office' && kind.part === 'reason') {
    return t(`post-offices.reasons.${text as 'other'}`);
  }
  const indicator = kind.type === 'value' ? indicatorIn(form, kind.code) : undefined;
  if (!indicator || !['yes-no', 'choice', 'quarter'].includes(indicator.valueType)) return text;
  return wordsText(indicator, text, locale, { yes: t('words.yes'), no: t('words.no') });
}

/** What a field of choices takes. */
export function choicesOf(form: FieldNames, key: string): readonly string[] {
  const kind = kindOf(key);
  if (kind.type === 'route') return ROUTE_STATES;
  if (kind.type === 'office')
    return kind.part === 'reason' ? SUSPENSION_REASONS : POST_OFFICE_STATES;
  const indicator = kind.type === 'value' ? indicatorIn(form, kind.code) : undefined;
  if (indicator?.valueType === 'yes-no') return ['yes', 'no'];
  return indicator?.options.map(({ code }) => code) ?? [];
}
