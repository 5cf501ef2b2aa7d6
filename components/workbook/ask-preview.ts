import type { ActionResult } from '@/components/ui/use-send';
import type { PreviewAnswer } from '@/lib/workbook/preview';

interface Asked {
  readonly period: string;
  readonly unit: string;
  readonly file: File;
}

/**
 * Asks what a file would change. To an address of its own, as the whole body: actions then take no
 * more than a form is long.
 */
export async function askPreview({
  period,
  unit,
  file,
}: Asked): Promise<ActionResult<PreviewAnswer>> {
  const answer = await fetch(`/api/reports/${period}/${unit}/workbook.xlsx`, {
    method: 'POST',
    body: file,
  });
  if (answer.ok) return { data: (await answer.json()) as PreviewAnswer };
  return { serverError: (await answer.json()) as { code: string; message: string } };
}
