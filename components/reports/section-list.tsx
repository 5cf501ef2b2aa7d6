import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import type { ReportDetail, SectionState } from '@/lib/domain/report-detail';
import { formatDateTime } from '@/lib/format/dates';
import { SectionStateBadge } from './section-state-badge';

/** The report's sections: how much is filled, what the checks say, who saved last. */
export function SectionList({ detail }: { detail: ReportDetail }) {
  const t = useTranslations('reports.sections');
  const locale = useLocale();
  return (
    <Panel title={t('title')} flush>
      <Table caption={t('title')} captionHidden bare>
        <thead>
          <tr>
            <Th scope="col">{t('section')}</Th>
            <Th scope="col">{t('state')}</Th>
            <Th scope="col" numeric className="max-sm:hidden">
              {t('filled')}
            </Th>
            <Th scope="col" className="max-md:hidden">
              {t('saved')}
            </Th>
          </tr>
        </thead>
        <tbody>
          {detail.catalogue.sections.map((section, index) => {
            const state = detail.sections[index];
            return state ? (
              <tr key={section.code}>
                <Th scope="row">
                  <Link href={`/reports/${detail.period.code}/${section.code}`} className="link">
                    {index + 1}. {section.name[locale]}
                  </Link>
                </Th>
                <Td>
                  <SectionStateBadge state={state} />
                  <Explained state={state} />
                </Td>
                <Td numeric className="max-sm:hidden">
                  {state.total > 0 ? `${state.filled}/${state.total}` : '–'}
                </Td>
                <Td className="text-ink-muted max-md:hidden">
                  {state.savedAt ? (
                    <>
                      {formatDateTime(state.savedAt, locale)}
                      <br />
                      {state.savedBy}
                    </>
                  ) : (
                    '–'
                  )}
                </Td>
              </tr>
            ) : null;
          })}
        </tbody>
      </Table>
    </Panel>
  );
}

/** Warnings that have their explanation: nothing to do, and good to know. */
function Explained({ state }: { state: SectionState }) {
  const t = useTranslations('reports.section-state');
  const explained = state.warnings - state.unexplained;
  if (explained === 0) return null;
  return <p className="mt-1 text-ink-muted text-xs">{t('explained', { count: explained })}</p>;
}
