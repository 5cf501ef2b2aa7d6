import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ComponentProps } from 'react';
import { PageHeader } from '@/components/ui/page-header';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';

// Pages under one's own report: what the page is, whose report, of which quarter, and the way back.

export async function subpageTitle({ period }: ReportDetail, title: string): Promise<Metadata> {
  return { title: `${title} · ${formatQuarter(period.code, await getLocale())}` };
}

type SubpageHeaderProps = Omit<ComponentProps<typeof PageHeader>, 'eyebrow' | 'breadcrumbs'> & {
  detail: ReportDetail;
};

export async function SubpageHeader({
  detail: { unit, period },
  title,
  ...rest
}: SubpageHeaderProps) {
  const [home, locale] = await Promise.all([getTranslations('reports.home'), getLocale()]);
  const quarter = formatQuarter(period.code, locale);
  return (
    <PageHeader
      title={title}
      eyebrow={`${formatUnitTitle(unit, locale)} · ${quarter}`}
      breadcrumbs={[
        { label: home('title'), href: '/reports' },
        { label: quarter, href: `/reports/${period.code}` },
        { label: title },
      ]}
      {...rest}
    />
  );
}
