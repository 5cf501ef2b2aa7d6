import { useLocale, useTranslations } from 'next-intl';
import { formatDate, formatDateTime } from '@/lib/format/dates';
import { FORMATS } from './formats';

interface Version {
  readonly version: number;
  readonly number: number;
  readonly signedOn: string;
  readonly signer: string;
  readonly finalisedAt: string;
  readonly by: string;
}

/** What was issued, the newest first; each file is kept byte for byte. */
export function VersionList({
  period,
  versions,
}: {
  period: string;
  versions: readonly Version[];
}) {
  const t = useTranslations('briefing.issue');
  const download = useTranslations('briefing.downloads');
  const locale = useLocale();
  if (versions.length === 0) return <p className="text-ink-muted text-sm">{t('never')}</p>;
  return (
    <ul className="space-y-3 text-sm">
      {versions.map(({ version, number, signedOn, signer, finalisedAt, by }) => (
        <li key={version}>
          <p className="font-semibold">
            {t('version', { version, number: String(number).padStart(2, '0') })}
          </p>
          <p className="text-ink-muted">
            {t('signed', { date: formatDate(signedOn, locale), signer })}
          </p>
          <p className="text-ink-muted">
            {t('issued-by', { by, at: formatDateTime(finalisedAt, locale) })}
          </p>
          <ul className="mt-0.5 flex flex-wrap gap-x-3">
            {FORMATS.map((format) => (
              <li key={format}>
                <a
                  href={`/api/briefings/${period}/briefing.${format}?version=${version}`}
                  download
                  className="link"
                >
                  {t('file-of', { format: download(format), version })}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
