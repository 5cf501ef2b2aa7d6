import { useLocale, useTranslations } from 'next-intl';
import { AUDIT_FIELDS, type AuditDetails } from '@/lib/domain/audit';
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
          <FieldName name={name} />: {String(value)}
        </p>
      ))}
    </div>
  );
}

/** In words where we know it; as it is kept else. */
function FieldName({ name }: { name: string }) {
  const t = useTranslations('admin.audit.fields');
  const known = AUDIT_FIELDS.find((candidate) => candidate === name);
  return known ? t(known) : <code>{name}</code>;
}
