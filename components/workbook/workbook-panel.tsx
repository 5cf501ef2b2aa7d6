import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';

/** The way to fill in the report in Excel. */
export function WorkbookPanel({ period, unit }: { period: string; unit: string }) {
  const t = useTranslations('workbook.panel');
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <LinkButton href={`/api/reports/${period}/${unit}/workbook.xlsx`} prefetch={false} download>
        <Download aria-hidden />
        {t('download')}
      </LinkButton>
    </Panel>
  );
}
