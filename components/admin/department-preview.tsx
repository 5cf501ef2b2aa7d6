import { useTranslations } from 'next-intl';
import { PaperFoot, PaperHead } from '@/components/ui/paper-frame';
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
  const layout = layoutFor(day, form.layout);
  return (
    <figure aria-label={t('label')} className="xl:sticky xl:top-4">
      <div className="border border-line bg-surface p-4 font-serif leading-snug shadow-card sm:p-6">
        <PaperHead letterhead={head} />
        <p className="my-6 text-center" aria-hidden>
          …
        </p>
        <PaperFoot
          signature={signature({ profile: form })}
          recipients={recipients({ profile: form })}
        />
      </div>
      <figcaption className="mt-2 text-ink-muted text-sm">
        {t(layout.pageNumber.place, { basis: layout.legalBasis })}
      </figcaption>
    </figure>
  );
}
