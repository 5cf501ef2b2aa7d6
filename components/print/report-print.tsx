import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { catalogueOf } from '@/lib/domain/indicator';
import type { PrintedReport } from '@/lib/domain/printed-report';
import { Letterhead } from './letterhead';
import { PrintedFiles } from './printed-files';
import { PrintedSection } from './printed-section';
import { Sheet } from './sheet';
import { Signature } from './signature';

interface ReportPrintProps {
  printed: PrintedReport;
  /** The Department's name; null where its particulars are not known. */
  department: string | null;
  back: ReactNode;
}

/** The whole report for paper: letterhead, every section, tasks, signature. */
export function ReportPrint({ printed, department, back }: ReportPrintProps) {
  const t = useTranslations('print');
  const { report, revision } = printed;
  const addressee = report.unit.kind === 'department' ? null : department;
  const catalogue = catalogueOf(report.catalogue.indicators);
  return (
    <Sheet print={t('print')} lead={t('lead')} back={back}>
      <Letterhead printed={printed} addressee={addressee} />
      {report.catalogue.sections.map((section, index) => (
        <PrintedSection
          key={section.code}
          printed={printed}
          section={section}
          number={index + 1}
          catalogue={catalogue}
        />
      ))}
      <Tasks printed={printed} number={report.catalogue.sections.length + 1} />
      <div className="mt-5">
        <PrintedFiles files={printed.content.attachments} section={null} />
      </div>
      <Signature revision={revision} addressee={addressee} />
      {revision ? (
        <p className="mt-6 break-words border-black border-t pt-1 text-xs">
          {t('revision', { number: revision.number, hash: revision.hash.slice(0, 16) })}
        </p>
      ) : null}
    </Sheet>
  );
}

function Tasks({ printed, number }: { printed: PrintedReport; number: number }) {
  const t = useTranslations('print');
  const states = useTranslations('tasks.states');
  const { tasks } = printed.content;
  if (tasks.length === 0) return null;
  return (
    <section className="mt-5">
      <h2 className="mb-1 font-bold">
        {number}. {t('tasks')}
      </h2>
      <ol className="list-decimal space-y-1 ps-5 text-sm">
        {tasks.map(({ id, text, answer }) => (
          <li key={id}>
            {text}{' '}
            <em>
              {answer
                ? [states(answer.state), answer.text].filter(Boolean).join(': ')
                : states('unanswered')}
            </em>
          </li>
        ))}
      </ol>
    </section>
  );
}
