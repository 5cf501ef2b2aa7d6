import { useLocale, useTranslations } from 'next-intl';
import { AUDIT_FIELDS, type AuditDetails } from '@/lib/domain/audit';
import { isIsoDate } from '@/lib/domain/calendar';
import { formatDate } from '@/lib/format/dates';
import type { FormatLocale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/numbers';

/** What an event says of itself, in words where we know them. */
export function Details({ details }: { details: AuditDetails }) {
  const t = useTranslations('admin.audit');
  const locale = useLocale();
  const written = (figure: string | number | null): string =>
    typeof figure === 'string' ? `“${figure}”` : formatNumber(figure, { max: 4 });
  return (
    <div className="break-words text-ink-muted text-xs">
      {details.section ? <p className="font-medium">{details.section[locale]}</p> : null}
      {details.changes.length > 0 ? (
        <ul>
          {details.changes.map(({ code, indicator, from, to }) => (
            <li key={code}>
              {t('change', { indicator: indicator[locale], from: written(from), to: written(to) })}
            </li>
          ))}
        </ul>
      ) : null}
      {details.fields.map(({ name, value }) => (
        <p key={name}>
          <FieldName name={name} />:{' '}
          {name === 'reminderDays' ? <ReminderDays days={String(value)} /> : said(value, locale)}
        </p>
      ))}
    </div>
  );
}

/** Days as people write them, also from one to another: "20/06/2013 → 21/06/2013". */
const said = (value: string | number | boolean | null, locale: FormatLocale): string =>
  String(value)
    .split(' → ')
    .map((part) => (isIsoDate(part) ? formatDate(part, locale) : part))
    .join(' → ');

/** Days counted from the due day, kept as "-5, 1 → 1". */
function ReminderDays({ days }: { days: string }) {
  const t = useTranslations('reminders.day');
  return days.replace(/-?\d+/g, (text) => {
    const day = Number(text);
    return t(day < 0 ? 'before' : day === 0 ? 'on' : 'after', { count: Math.abs(day) });
  });
}

/** In words where we know it; as it is kept else. */
function FieldName({ name }: { name: string }) {
  const t = useTranslations('admin.audit.fields');
  const known = AUDIT_FIELDS.find((candidate) => candidate === name);
  return known ? t(known) : <code>{name}</code>;
}
