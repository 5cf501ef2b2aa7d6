import { useTranslations } from 'next-intl';
import type { BriefingDocument } from '@/lib/briefing/document';
import type { BriefingView } from '@/lib/briefing/edit/view';
import { SectionPart } from './section-part';
import type { ParagraphProps } from './use-paragraph';

interface SheetProps {
  view: BriefingView;
  frame: Pick<
    BriefingDocument,
    'letterhead' | 'title' | 'subjectParts' | 'notice' | 'recipients' | 'signature' | 'appendices'
  >;
  history: Readonly<Record<string, NonNullable<ParagraphProps['history']>>>;
  orders: Readonly<Record<string, number>>;
}

/** The document as it will be printed: an A4 sheet where there is room for one, plain on a phone. */
export function Sheet({ view, frame, history, orders }: SheetProps) {
  const t = useTranslations('briefing.sheet');
  const { letterhead, title, subjectParts, notice, recipients, signature, appendices } = frame;
  return (
    <article
      aria-label={t('label')}
      className="document-face mx-auto w-full max-w-[210mm] border-line bg-surface py-6 text-[1.0625rem] leading-relaxed sm:border sm:px-8 sm:shadow-card md:px-[15mm] md:py-[20mm] md:ps-[24mm] md:text-[1.1875rem] md:leading-normal print:max-w-none print:border-0 print:p-0 print:text-[14pt] print:shadow-none"
    >
      <div className="grid gap-4 text-center text-base leading-snug sm:grid-cols-2 lg:grid-cols-[1fr_1.08fr] lg:gap-2">
        <div>
          <p>{letterhead.superiorBody}</p>
          <p className="font-bold">{letterhead.issuingBody}</p>
          <hr className="mx-auto mt-1 w-2/5 border-ink" />
          <p className="mt-2 whitespace-pre-wrap">{letterhead.number}</p>
        </div>
        <div>
          <p className="font-bold lg:whitespace-nowrap">{letterhead.nation}</p>
          <p className="font-bold">{letterhead.motto}</p>
          <hr className="mx-auto mt-1 w-1/2 border-ink" />
          <p className="mt-2 whitespace-pre-wrap italic">{letterhead.placeAndDate}</p>
        </div>
      </div>
      <div className="mt-8 text-center font-bold">
        <p>{title}</p>
        <p className="text-balance">{subjectParts.join(' ')}</p>
        <hr className="mx-auto mt-1 w-1/3 border-ink" />
      </div>
      {notice ? <p className="mt-4 text-center text-base text-ink-muted italic">{notice}</p> : null}
      <div className="mt-6 space-y-3">
        {view.sections.map((section) => (
          <SectionPart key={section.key} section={section} history={history} orders={orders} />
        ))}
        <SectionPart section={view.closing} history={history} orders={orders} />
      </div>
      <div className="mt-8 grid gap-6 sm:grid-cols-2">
        <div className="text-[0.95rem]">
          <p className="font-bold italic">Nơi nhận:</p>
          {recipients.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div className="text-center font-bold">
          {signature.titles.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className="mt-16">{signature.name}</p>
        </div>
      </div>
      {appendices.length > 0 ? (
        <div className="mt-8 border-line border-t pt-4 font-sans text-ink-muted text-sm">
          <p>{t('appendices')}</p>
          <ul className="list-disc ps-5">
            {appendices.map(({ key, label, title: name }) => (
              <li key={key}>
                {label}: {name}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </article>
  );
}
