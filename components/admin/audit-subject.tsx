import { useLocale, useTranslations } from 'next-intl';
import type { AuditSubject } from '@/lib/domain/audit';
import { formatQuarter } from '@/lib/format/quarters';

/** What an event happened to, by its name. */
export function SubjectName({ subject }: { subject: AuditSubject }) {
  const t = useTranslations('admin.audit');
  const locale = useLocale();
  switch (subject.type) {
    case 'user':
      return t('subject-user', { username: subject.username ?? String(subject.id) });
    case 'report':
      return t('subject-report', {
        unit: `${subject.unitCode} ${subject.unitName}`,
        period: formatQuarter(subject.period, locale),
      });
    case 'briefing':
      return t('subject-briefing', { period: formatQuarter(subject.period, locale) });
    case 'period':
      return t('subject-period', { period: formatQuarter(subject.code, locale) });
    case 'task':
      return t('subject-task', {
        number: subject.position,
        period: formatQuarter(subject.period, locale),
      });
    case 'token':
      return t('subject-token', { name: subject.name ?? String(subject.id) });
    case 'cable-route':
    case 'post-office':
      return subject.name ?? t(`subject-${subject.type}`, { number: subject.id });
    case 'tiles':
      return t('subject-tiles');
    case 'other':
      return subject.text;
    default:
      return t(`subject-${subject.type}`, { number: subject.id });
  }
}
