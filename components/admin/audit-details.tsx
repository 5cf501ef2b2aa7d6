import { useLocale, useTranslations } from 'next-intl';
import { PostOfficeText, RouteText } from '@/components/figures/register-text';
import { ROLES } from '@/lib/domain/access';
import { AUDIT_FIELDS, type AuditDetails, PARAGRAPH_CHANGES } from '@/lib/domain/audit';
import { isImpreciseDate } from '@/lib/domain/calendar';
import { ROUTE_KINDS } from '@/lib/domain/register';
import { REPORT_STATUSES } from '@/lib/domain/report-status';
import type { SaveChange } from '@/lib/domain/save-changes';
import { TASK_STATES } from '@/lib/domain/task';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { formatNumber } from '@/lib/format/numbers';

/** What an event says of itself, in words where we know them. */
export function Details({ details }: { details: AuditDetails }) {
  const locale = useLocale();
  return (
    <div className="break-words text-ink-muted text-xs">
      {details.section ? <p className="font-medium">{details.section[locale]}</p> : null}
      {details.changes.length > 0 ? (
        <ul>
          {details.changes.map(({ change, of }) => (
            <li key={`${change.what}-${change.of}`}>
              <Changed change={change} of={of[locale]} />
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
            <FieldValue name={name} value={value} />
          )}
        </p>
      ))}
    </div>
  );
}

/** One thing that a save changed, from what to what. */
function Changed({ change, of }: { change: SaveChange; of: string }) {
  const t = useTranslations('admin.audit');
  const said = (side: 'from' | 'to') => {
    switch (change.what) {
      case 'figure': {
        const { number, text } = change[side];
        return text === null ? formatNumber(number) : `“${text}”`;
      }
      case 'route':
        return <RouteText route={change[side]} />;
      case 'post-office':
        return <PostOfficeText point={change[side]} />;
      default:
        return `“${change[side]}”`;
    }
  };
  return (
    <>
      {t(`changed.${change.what}`, { of })}: {said('from')} → {said('to')}
    </>
  );
}

/** As the rest of the screen writes it, also from one to another. */
function FieldValue({ name, value }: AuditDetails['fields'][number]) {
  const codes = useCodes(name);
  const locale = useLocale();
  if (typeof value === 'object' && value !== null) return value[locale];
  const said = (part: string): string =>
    codes(part) ?? (isImpreciseDate(part) ? formatImpreciseDate(part, locale) : part);
  return String(value).split(' → ').map(said).join(' → ');
}

/** The words of what a field keeps by a code. */
function useCodes(name: string): (code: string) => string | undefined {
  const statuses = useTranslations('status.report');
  const roles = useTranslations('shell.role');
  const answers = useTranslations('tasks.states');
  const kinds = useTranslations('registers.kind');
  const changes = useTranslations('admin.audit.paragraph-changes');
  const oneOf = <Code extends string>(
    known: readonly Code[],
    say: (code: Code) => string,
  ): ((code: string) => string | undefined) => {
    return (code) => {
      const found = known.find((one) => one === code);
      return found && say(found);
    };
  };
  switch (name) {
    case 'from':
    case 'to':
      return oneOf(REPORT_STATUSES, statuses);
    case 'role':
      return oneOf(ROLES, roles);
    case 'state':
      return oneOf(TASK_STATES, answers);
    case 'kind':
      return oneOf(ROUTE_KINDS, kinds);
    case 'change':
      return oneOf(PARAGRAPH_CHANGES, changes);
    default:
      return () => undefined;
  }
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
