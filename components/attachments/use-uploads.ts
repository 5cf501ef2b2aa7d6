'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { MAX_ATTACHMENT_BYTES } from '@/lib/domain/attachment';
import { sendFile } from './send-file';

export interface Upload {
  readonly key: number;
  readonly file: File;
  /** How much of it was sent, 0 to 1; null: it waits for those before it. */
  readonly share: number | null;
  readonly error: string | null;
  /** Whether it makes sense to send it again as it is. */
  readonly again: boolean;
}

/** Sends files one after another; what was not taken stays, with the reason, until it is put away. */
export function useUploads(addressOf: (name: string) => string, onKept: (name: string) => void) {
  const t = useTranslations('attachments');
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const nextKey = useRef(0);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const change = (key: number, to: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...to } : one)));
  const dismiss = (key: number) => setUploads((all) => all.filter((one) => one.key !== key));

  /** What can be told without the server. */
  const flawOf = ({ size }: File): string | null => {
    if (size === 0) return t('empty');
    return size > MAX_ATTACHMENT_BYTES
      ? t('too-large', { megabytes: MAX_ATTACHMENT_BYTES / 1024 / 1024 })
      : null;
  };

  const queue = (key: number, file: File) => {
    line.current = line.current.then(async () => {
      change(key, { share: 0 });
      const { ok, message, again } = await sendFile(addressOf(file.name), file, (share) =>
        change(key, { share }),
      );
      if (!ok) return change(key, { share: null, error: message ?? t('unreachable'), again });
      dismiss(key);
      onKept(file.name);
    });
  };

  const add = (files: Iterable<File>) => {
    const added = [...files].map((file): Upload => {
      nextKey.current += 1;
      return { key: nextKey.current, file, share: null, error: flawOf(file), again: false };
    });
    setUploads((all) => [...all, ...added]);
    for (const { key, file, error } of added) if (error === null) queue(key, file);
  };
  const retry = ({ key, file }: Upload) => {
    change(key, { error: null });
    queue(key, file);
  };

  // Closing the page would cut off what is on its way
  const busy = uploads.some(({ error }) => error === null);
  useEffect(() => {
    if (!busy) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [busy]);

  return { uploads, add, retry, dismiss };
}
