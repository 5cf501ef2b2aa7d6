import { useTranslations } from 'next-intl';
import type { RevisionView } from '@/lib/domain/revision';
import { formatDateTime, formatOfficialDate } from '@/lib/format/dates';

interface SignatureProps {
  revision: RevisionView | null;
  addressee: string | null;
}

/** Recipients on the left; on the right the day and who signed, or the room to sign by hand. */
export function Signature({ revision, addressee }: SignatureProps) {
  const t = useTranslations('print');
  return (
    <footer className="mt-8 grid break-inside-avoid grid-cols-2 gap-4 text-sm">
      <div>
        <p className="font-bold italic">{t('recipients')}</p>
        <ul className="text-xs">
          {addressee ? <li>- {addressee};</li> : null}
          <li>- {t('archive')}</li>
        </ul>
      </div>
      <div className="text-center">
        <p className="italic">
          {revision ? formatOfficialDate(new Date(revision.submittedAt)) : t('blank-date')}
        </p>
        <p className="font-bold uppercase">{t('head')}</p>
        {revision ? (
          <>
            <p className="mt-2 text-xs italic">
              {t('signed', { at: formatDateTime(revision.submittedAt, 'vi', { seconds: true }) })}
            </p>
            <p className="mt-8 font-bold">{revision.submittedBy}</p>
          </>
        ) : (
          <p className="mb-20 italic">{t('sign-here')}</p>
        )}
      </div>
    </footer>
  );
}
