import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { KeptAttachment } from '@/lib/domain/attachment';
import { type FileChanges, SectionFiles } from './section-files';

interface FilesPanelProps {
  files: readonly KeptAttachment[];
  changes?: FileChanges;
}

/** The files of the report as a whole, to be read; nothing where there are none. */
export function FilesPanel({ files, changes }: FilesPanelProps) {
  const t = useTranslations('attachments');
  const all = [...files, ...(changes?.before ?? [])];
  if (!all.some(({ section }) => section === null)) return null;
  return (
    <Panel title={t('of-report')} flush>
      <SectionFiles section={null} files={files} {...(changes && { changes })} />
    </Panel>
  );
}
