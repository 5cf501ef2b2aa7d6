import { useTranslations } from 'next-intl';
import type { KeptAttachment } from '@/lib/domain/attachment';
import { formatFileSize } from '@/lib/format/file-size';

interface PrintedFilesProps {
  files: readonly KeptAttachment[];
  /** null: of the report as a whole. */
  section: string | null;
}

/** Which files go with a section or the report: paper names them, and each one's size. */
export function PrintedFiles({ files, section }: PrintedFilesProps) {
  const t = useTranslations('print');
  const own = files.filter((file) => file.section === section);
  if (own.length === 0) return null;
  return (
    <p className="mt-1 break-words text-sm">
      <strong>{t(section === null ? 'files-of-report' : 'files')}:</strong>{' '}
      {own.map(({ name, size }) => `${name} (${formatFileSize(size)})`).join('; ')}
    </p>
  );
}
