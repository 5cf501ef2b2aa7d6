import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Panel } from '@/components/ui/panel';
import type { Section } from '@/lib/domain/province';
import type { CommentView, ReportDetail } from '@/lib/domain/report-detail';
import { formatDateTime } from '@/lib/format/dates';
import { FindingList } from './finding-list';
import { ReadPostOffices, ReadRoutes } from './read-registers';
import { ReadTable } from './read-table';

interface SectionViewProps {
  detail: ReportDetail;
  section: Section;
  comments: readonly CommentView[];
  /** With its name, where it stands among others. */
  titled?: boolean;
  /** The files that go with it. */
  files?: ReactNode;
}

/** One section as plain text: for whoever only reads it, and for whoever signs. */
export function SectionView({
  detail,
  section,
  comments,
  titled = false,
  files,
}: SectionViewProps) {
  const t = useTranslations('reports');
  const locale = useLocale();
  const state = detail.sections.find(({ code }) => code === section.code);
  const findings = detail.findings.filter((finding) => finding.section === section.code);
  const name = section.name[locale];
  return (
    <Panel
      title={titled ? name : t('section.figures')}
      flush
      actions={
        titled && state?.editable ? (
          <Link href={`/reports/${detail.period.code}/${section.code}`} className="link text-sm">
            {t('check.edit')}
            <span className="sr-only">: {name}</span>
          </Link>
        ) : null
      }
    >
      {findings.length > 0 ? (
        <div className="border-line border-b px-4 py-3 sm:px-5">
          <FindingList detail={detail} findings={findings} />
        </div>
      ) : null}
      {section.code === 'cables' && detail.routes.length > 0 ? (
        <ReadRoutes routes={detail.routes} before={detail.previousStates.routes} />
      ) : null}
      {section.code === 'post-offices' && detail.postOffices.length > 0 ? (
        <ReadPostOffices points={detail.postOffices} before={detail.previousStates.postOffices} />
      ) : null}
      <ReadTable detail={detail} section={section} />
      {state?.remark ? (
        <div className="border-line border-t px-4 py-3 sm:px-5">
          <h3 className="font-semibold text-sm">{t('entry.remark')}</h3>
          <p className="whitespace-pre-line">{state.remark}</p>
        </div>
      ) : null}
      {files}
      {comments.length > 0 ? (
        <div className="border-line border-t px-4 py-3 text-sm sm:px-5">
          <h3 className="font-semibold">{t('comments.title', { count: comments.length })}</h3>
          <ul className="mt-1 space-y-2">
            {comments.map((comment) => (
              <li key={comment.id}>
                <p className="text-ink-muted text-xs">
                  {comment.author} · {formatDateTime(comment.at, locale)}
                </p>
                <p className="whitespace-pre-line">{comment.text}</p>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Panel>
  );
}
