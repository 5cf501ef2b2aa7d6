import type { ActionResult } from './use-send';

/**
 * Sends a file as the whole body, to an address of its own: actions take no more than a form is
 * long. To be called by `useSend`.
 */
export async function postFile<Data>(address: string, file: File): Promise<ActionResult<Data>> {
  const answer = await fetch(address, { method: 'POST', body: file });
  if (answer.ok) return { data: (await answer.json()) as Data };
  return { serverError: (await answer.json()) as { code: string; message: string } };
}
