'use client';

import { errorId } from '@/components/shell/error-id';
import { ErrorView } from '@/components/shell/error-view';

/** Where a wing's shell itself failed. Next logs the error on the server under the id shown here. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 py-6 sm:px-6">
      <ErrorView id={errorId(error)} onRetry={retry} />
    </main>
  );
}
