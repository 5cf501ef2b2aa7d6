import { z } from 'zod';
import { reportKey, sectionKey, storedText } from './report';

export const applyWorkbookSchema = reportKey.extend({
  /** The file's name, for the audit trail. */
  file: storedText(255),
  /** Only sections that change, each with the version that the file was compared with. */
  sections: z
    .array(
      sectionKey.pick({ section: true }).extend({
        version: z.int32().min(0),
        /** By the cell's key; what they may be, `saveSectionSchema` says. */
        cells: z.record(
          z.string().max(200),
          z.union([z.number().min(-1e15).max(1e15), z.string().max(5000), z.null()]),
        ),
      }),
    )
    .min(1)
    .max(60),
});
export type ApplyWorkbookInput = z.output<typeof applyWorkbookSchema>;
