import { FileText } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { KeptAttachment } from '@/lib/domain/attachment';
import { formatDateTime } from '@/lib/format/dates';
import { formatFileSize } from '@/lib/format/file-size';

interface FileListProps<F extends KeptAttachment> {
  /** What the list is of, for whoever hears it. */
  label: string;
  files: readonly F[];
  /** Beside a file: a mark, or a button. */
  aside?: (file: F) => ReactNode;
}

/** Files to take down, each with its size and who put it there when. */
export function FileList<F extends KeptAttachment>({ label, files, aside }: FileListProps<F>) {
  const t = useTranslations('attachments');
  const locale = useLocale();
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {files.map((file) => (
        <li key={file.id} className="flex items-start gap-3 py-2.5">
          <FileText aria-hidden className="mt-1 size-4 shrink-0 text-ink-muted" />
          <div className="min-w-0 flex-1">
            <a href={`/api/attachments/${file.id}`} download className="link break-words">
              {file.name}
            </a>
            <p className="text-ink-muted text-sm">
              {[
                formatFileSize(file.size),
                t('by', { name: file.by, at: formatDateTime(file.at, locale) }),
              ].join(' · ')}
            </p>
          </div>
          {aside?.(file)}
        </li>
      ))}
    </ul>
  );
}
