import { useTranslations } from 'next-intl';
import type { PrintedReport } from '@/lib/domain/printed-report';
import { formatDate } from '@/lib/format/dates';
import { formatQuarterInText } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';

interface LetterheadProps {
  printed: PrintedReport;
  /** To whom it goes; null: the Department's own report goes to nobody. */
  addressee: string | null;
}

/** Who reports, the national title, what it is and of when. On paper it is Vietnamese in both languages. */
export function Letterhead({ printed, addressee }: LetterheadProps) {
  const t = useTranslations('print');
  const { unit, period } = printed.report;
  return (
    <header>
      <div className="grid gap-4 text-center text-sm sm:grid-cols-[2fr_3fr] print:grid-cols-[2fr_3fr]">
        <p className="font-bold uppercase">{formatUnitTitle(unit)}</p>
        <p>
          <strong className="block">{t('state')}</strong>
          <strong className="border-black border-b pb-0.5">{t('motto')}</strong>
        </p>
      </div>
      <h1 className="mt-6 text-center font-bold text-xl uppercase">{t('report')}</h1>
      <p className="text-center font-bold">
        {t('subject', { period: formatQuarterInText(period.code) })}
      </p>
      <p className="text-center text-sm italic">
        {t('window', { from: formatDate(period.window.from), to: formatDate(period.window.to) })}
      </p>
      {printed.revision ? null : (
        <p className="mt-2 text-center font-bold text-sm uppercase">{t('draft')}</p>
      )}
      {addressee ? <p className="mt-4 text-center">{t('to', { addressee })}</p> : null}
    </header>
  );
}
