import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { KeptAttachment } from '@/lib/domain/attachment';
import { FileList } from './file-list';

export interface FileChanges {
  /** Files that the submission before did not have. */
  readonly added: ReadonlySet<number>;
  /** Files that it had. */
  readonly before: readonly KeptAttachment[];
}

interface SectionFilesProps {
  /** null: of the report as a whole. */
  section: string | null;
  files: readonly KeptAttachment[];
  changes?: FileChanges;
}

/** The files of one section, at the end of its panel; nothing where there are none. */
export function SectionFiles({ section, files, changes }: SectionFilesProps) {
  const t = useTranslations('attachments');
  const own = files.filter((file) => file.section === section);
  const gone = (changes?.before ?? []).filter(
    (file) => file.section === section && !files.some(({ id }) => id === file.id),
  );
  if (own.length + gone.length === 0) return null;
  return (
    <div className="border-line border-t px-4 py-3 sm:px-5">
      <h3 className="font-semibold text-sm">{t('title')}</h3>
      <FileList
        label={t('title')}
        files={own}
        aside={({ id }) =>
          changes?.added.has(id) ? <Badge tone="violet">{t('added')}</Badge> : null
        }
      />
      {gone.length > 0 ? (
        <p className="text-sm">{t('gone', { names: gone.map(({ name }) => name).join(', ') })}</p>
      ) : null}
    </div>
  );
}
