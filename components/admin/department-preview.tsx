import { useTranslations } from 'next-intl';
import { letterhead, recipients, signature } from '@/lib/briefing/frame';
import { layoutFor } from '@/lib/briefing/layout';
import type { IsoDate } from '@/lib/domain/calendar';
import { periodCode, type Quarter } from '@/lib/domain/quarter';
import type { DepartmentInput } from './use-department-form';

const periodOf = (day: IsoDate) =>
  periodCode({
    year: Number(day.slice(0, 4)),
    quarter: Math.ceil(Number(day.slice(5, 7)) / 3) as Quarter['quarter'],
  });

/** Head and foot of a document as the particulars make them, while they are typed. */
export function DepartmentPreview({ form, day }: { form: DepartmentInput; day: IsoDate }) {
  const t = useTranslations('department.preview');
  const head = letterhead({
    profile: form,
    number: null,
    signedOn: null,
    province: { current: { period: { code: periodOf(day) } } },
  });
  const { titles, name } = signature({ profile: form });
  const layout = layoutFor(day, form.layout);
  return (
    <figure aria-label={t('label')} className="xl:sticky xl:top-4">
      <div className="border border-line bg-surface p-4 font-serif text-sm leading-snug shadow-card sm:p-6">
        <div className="grid gap-4 text-center sm:grid-cols-2">
          <div>
            <p>{head.superiorBody}</p>
            <p className="font-bold">{head.issuingBody}</p>
            <hr className="mx-auto mt-1 w-2/5 border-ink" />
            <p className="mt-2 whitespace-pre-wrap">{head.number}</p>
          </div>
          <div>
            <p className="font-bold">{head.nation}</p>
            <p className="font-bold">{head.motto}</p>
            <hr className="mx-auto mt-1 w-1/2 border-ink" />
            <p className="mt-2 whitespace-pre-wrap italic">{head.placeAndDate}</p>
          </div>
        </div>
        <p className="my-6 text-center" aria-hidden>
          …
        </p>
        <div className="grid gap-4 sm:grid-cols-2">
          <div className="text-xs">
            <p className="font-bold italic">Nơi nhận:</p>
            {recipients({ profile: form }).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <div className="text-center font-bold">
            {titles.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p className="mt-10">{name}</p>
          </div>
        </div>
      </div>
      <figcaption className="mt-2 text-ink-muted text-sm">
        {t(layout.pageNumber.place, { basis: layout.legalBasis })}
      </figcaption>
    </figure>
  );
}
