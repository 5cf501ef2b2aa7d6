import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { revisionAsked } from '@/app/asked-revision';
import { Receipt } from '@/components/reports/receipt';
import { loadReport } from '../../load-report';
import { SubpageHeader, subpageTitle } from '../../subpage';

type Props = PageProps<'/reports/[period]/receipt'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { detail } = await loadReport((await params).period);
  const t = await getTranslations('reports.receipt');
  return subpageTitle(detail, t('title'));
}

/** `?revision=` an earlier submission; the last one without it. */
export default async function ReceiptPage({ params, searchParams }: Props) {
  const { detail } = await loadReport((await params).period);
  const asked = revisionAsked(detail, (await searchParams).revision);
  const revision = asked ?? detail.revisions.at(-1) ?? notFound();
  const t = await getTranslations('reports.receipt');
  return (
    <>
      <SubpageHeader detail={detail} title={t('title')} lead={t('lead')} />
      <Receipt detail={detail} revision={revision} />
    </>
  );
}
