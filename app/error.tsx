'use client';

import { ErrorView } from '@/components/shell/error-view';

interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

/** Next logs the error on the server under the digest that is shown here. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const id = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 py-6 sm:px-6">
      <ErrorView id={id} onRetry={retry} />
    </main>
  );
}
