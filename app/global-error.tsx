'use client';

import { errorId } from '@/components/shell/error-id';
import en from '@/lib/i18n/messages/en/errors.json';
import vi from '@/lib/i18n/messages/vi/errors.json';
import './globals.css';

interface GlobalErrorProps {
  error: unknown;
  retry: () => void;
}

/**
 * When the root layout itself failed: nothing of it can be relied on, not even the language chosen.
 * So both languages, from the files themselves, and plain elements.
 */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  const id = errorId(error);
  return (
    <html lang="vi">
      <body>
        <title>{`${vi.unexpected.title} · Giao ban`}</title>
        <main className="mx-auto max-w-prose space-y-4 px-4 py-12">
          <h1 className="font-semibold text-2xl">{vi.unexpected.title}</h1>
          <p>{vi.unexpected.lead}</p>
          <p>{vi.unexpected['what-to-do']}</p>
          {id ? (
            <p>
              {vi.unexpected.id}: <code className="font-semibold">{id}</code>
            </p>
          ) : null}
          <button
            type="button"
            onClick={retry}
            className="min-h-11 rounded-md bg-brand px-4 font-medium text-white"
          >
            {vi.unexpected.retry} / <span lang="en">{en.unexpected.retry}</span>
          </button>
          <div lang="en" className="border-line border-t pt-4 text-ink-muted">
            <p className="font-semibold">{en.unexpected.title}</p>
            <p>{en.unexpected.lead}</p>
            <p>{en.unexpected['what-to-do']}</p>
          </div>
        </main>
      </body>
    </html>
  );
}
