import { useTranslations } from 'next-intl';
import { PaperFoot, PaperHead } from '@/components/ui/paper-frame';
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
      <PaperHead letterhead={letterhead} />
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
      <PaperFoot signature={signature} recipients={recipients} />
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
