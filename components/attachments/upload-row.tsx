import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Upload } from './use-uploads';

interface UploadRowProps {
  upload: Upload;
  onRetry: () => void;
  onDismiss: () => void;
}

/** A file on its way, or why it was not taken. */
export function UploadRow({
  upload: { file, share, error, again },
  onRetry,
  onDismiss,
}: UploadRowProps) {
  const t = useTranslations('attachments');
  if (error !== null) {
    return (
      <Notice
        tone="error"
        live
        title={t('refused', { name: file.name })}
        actions={
          <>
            {again ? (
              <Button size="sm" onClick={onRetry}>
                {t('retry')}
              </Button>
            ) : null}
            <Button size="sm" variant="quiet" onClick={onDismiss}>
              {t('dismiss')}
            </Button>
          </>
        }
      >
        <p>{error}</p>
      </Notice>
    );
  }
  const percent = Math.floor((share ?? 0) * 100);
  const state = () => {
    if (share === null) return t('waiting');
    return share < 1 ? t('sending', { percent }) : t('keeping');
  };
  return (
    <div className="space-y-1">
      <p className="break-words text-sm">
        {file.name} <span className="text-ink-muted">– {state()}</span>
      </p>
      <progress
        className="h-2 w-full max-w-xl accent-brand"
        max={100}
        value={percent}
        aria-label={t('progress', { name: file.name })}
      />
    </div>
  );
}
