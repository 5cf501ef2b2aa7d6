import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { WorkbookUpload } from '@/components/workbook/workbook-upload';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadReport } from '../../load-report';
import { SubpageHeader, subpageTitle } from '../../subpage';
import { applyWorkbookAction } from './actions';

type Props = PageProps<'/reports/[period]/workbook'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { detail } = await loadReport((await params).period);
  const t = await getTranslations('workbook');
  return subpageTitle(detail, t('title'));
}

/** Takes a filled-in Excel form: what would change is shown first. */
export default async function WorkbookPage({ params }: Props) {
  const { detail } = await loadReport((await params).period);
  const [t, reports] = await Promise.all([
    getTranslations('workbook'),
    getTranslations('reports.section'),
  ]);
  return (
    <>
      <SubpageHeader detail={detail} title={t('title')} lead={t('lead')} />
      {detail.sections.some(({ editable }) => editable) ? (
        <ClientMessages namespaces={['workbook']}>
          <WorkbookUpload
            period={detail.period.code}
            unit={detail.unit.code}
            apply={applyWorkbookAction}
          />
        </ClientMessages>
      ) : (
        <Notice title={t('closed')}>
          <p>{reports(`read-only-why.${detail.status}`)}</p>
        </Notice>
      )}
    </>
  );
}
