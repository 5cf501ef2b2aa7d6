import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PrintPage } from '@/app/print-page';
import { loadReport } from '../../load-report';
import { subpageTitle } from '../../subpage';

type Props = PageProps<'/reports/[period]/print'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { detail } = await loadReport((await params).period);
  const t = await getTranslations('print');
  return subpageTitle(detail, t('title'));
}

/** The unit's own report for paper: `?revision=` a submission, else what stands. */
export default async function PrintOwnPage({ params, searchParams }: Props) {
  const { viewer, detail } = await loadReport((await params).period);
  const { revision } = await searchParams;
  const back = `/reports/${detail.period.code}`;
  return <PrintPage viewer={viewer} report={detail} revision={revision} back={back} />;
}
