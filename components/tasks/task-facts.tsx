import { useLocale, useTranslations } from 'next-intl';
import type { IsoDate } from '@/lib/domain/calendar';
import type { Section } from '@/lib/domain/province';
import { formatDate } from '@/lib/format/dates';

interface TaskFactsProps {
  section: string | null;
  dueOn: IsoDate | null;
  sections: readonly Section[];
  today: IsoDate;
  /** Nothing is owed any more: a day that has passed alarms nobody. */
  settled?: boolean;
}

/** Which section a task belongs to and by when it is to be done. */
export function TaskFacts({ section, dueOn, sections, today, settled = false }: TaskFactsProps) {
  const t = useTranslations('tasks.facts');
  const locale = useLocale();
  const name = sections.find(({ code }) => code === section)?.name[locale];
  const overdue = dueOn !== null && dueOn < today && !settled;
  return (
    <p className="flex flex-wrap gap-x-3 text-ink-muted text-sm">
      {name ? <span>{t('section', { name })}</span> : null}
      <span className={overdue ? 'font-medium text-danger' : undefined}>
        {dueOn === null
          ? t('due-with-report')
          : t(overdue ? 'due-passed' : 'due', { date: formatDate(dueOn, locale) })}
      </span>
    </p>
  );
}
