import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PrintPage } from '@/app/print-page';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { loadReceived } from '../../../../load-received';

type Props = PageProps<'/review/[period]/units/[unit]/print'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = await loadReceived(params);
  const [t, locale] = await Promise.all([getTranslations('print'), getLocale()]);
  return { title: `${t('title')} · ${formatUnitTitle(report.unit, locale)}` };
}

/** A unit's report for paper, as the Department received it. */
export default async function PrintReviewPage({ params, searchParams }: Props) {
  const { viewer, report } = await loadReceived(params);
  const { revision } = await searchParams;
  const back = `/review/${report.period.code}/units/${report.unit.code}`;
  return <PrintPage viewer={viewer} report={report} revision={revision} back={back} />;
}
