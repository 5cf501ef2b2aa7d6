import { Download, Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';

/** The way to fill in the report in Excel. */
export function WorkbookPanel({
  period,
  unit,
  editable,
}: {
  period: string;
  unit: string;
  /** Whether it can be taken back now. */
  editable: boolean;
}) {
  const t = useTranslations('workbook.panel');
  return (
    <Panel title={t('title')} lead={t(editable ? 'lead-open' : 'lead')}>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={`/api/reports/${period}/${unit}/workbook.xlsx`} prefetch={false} download>
          <Download aria-hidden />
          {t('download')}
        </LinkButton>
        {editable ? (
          <LinkButton href={`/reports/${period}/workbook`}>
            <Upload aria-hidden />
            {t('upload')}
          </LinkButton>
        ) : null}
      </div>
    </Panel>
  );
}
