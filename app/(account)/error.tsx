'use client';

import { errorId } from '@/components/shell/error-id';
import { ErrorView } from '@/components/shell/error-view';

/** Within the shell: whoever is signed in keeps their doors. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <ErrorView id={errorId(error)} onRetry={retry} />;
}
