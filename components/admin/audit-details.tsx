import { useLocale, useTranslations } from 'next-intl';
import { ROLES } from '@/lib/domain/access';
import { AUDIT_FIELDS, type AuditDetails } from '@/lib/domain/audit';
import { isIsoDate } from '@/lib/domain/calendar';
import { REPORT_STATUSES } from '@/lib/domain/report-status';
import { formatDate } from '@/lib/format/dates';
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
          {name === 'reminderDays' ? (
            <ReminderDays days={String(value)} />
          ) : (
            <FieldValue value={value} />
          )}
        </p>
      ))}
    </div>
  );
}

/** Statuses, roles and days as the rest of the screen writes them, also from one to another. */
function FieldValue({ value }: { value: string | number | boolean | null }) {
  const statuses = useTranslations('status.report');
  const roles = useTranslations('shell.role');
  const locale = useLocale();
  const said = (part: string): string => {
    const status = REPORT_STATUSES.find((one) => one === part);
    if (status) return statuses(status);
    const role = ROLES.find((one) => one === part);
    if (role) return roles(role);
    return isIsoDate(part) ? formatDate(part, locale) : part;
  };
  return String(value).split(' → ').map(said).join(' → ');
}

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
