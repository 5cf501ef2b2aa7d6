import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { EntryDesk } from '@/lib/domain/registers/registered';
import { formatQuarterInText } from '@/lib/format/quarters';

/** Why an entry is no longer in its register, and why it cannot be changed now. */
export function DeskNotices({ desk, validTo }: { desk: EntryDesk; validTo: PeriodCode | null }) {
  const t = useTranslations('registers.record');
  const locale = useLocale();
  return (
    <>
      {validTo ? (
        <Notice
          className="mb-6"
          title={t('closed', { period: formatQuarterInText(validTo, locale) })}
        >
          {desk.closeReason ? <p>{desk.closeReason}</p> : null}
        </Notice>
      ) : null}
      {desk.may.edit && desk.awaiting ? (
        <Notice
          className="mb-6"
          title={t('awaiting', { period: formatQuarterInText(desk.awaiting, locale) })}
        />
      ) : null}
    </>
  );
}
