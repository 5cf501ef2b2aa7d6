import { FlaskConical } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/lib/format/dates';

export interface Demo {
  /** "Long An". */
  province: string;
  /** ISO day that deadlines are judged by. */
  businessDate: string;
}

/** On every page of the demonstration, on paper too: the figures are invented. */
export function DemoBar({ province, businessDate }: Demo) {
  const t = useTranslations('shell.demo');
  const locale = useLocale();
  return (
    <aside aria-label={t('label')} className="border-warning-line border-b bg-warning-soft">
      <p className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 px-4 py-1.5 text-sm text-warning sm:px-6">
        <FlaskConical aria-hidden className="size-4 shrink-0" />
        <strong className="font-semibold">{t('label')}</strong>
        <span className="max-sm:sr-only">– {t('text', { province })}</span>
        <span className="sm:ms-auto">
          {t('business-date', { date: formatDate(businessDate, locale) })}
        </span>
      </p>
    </aside>
  );
}
