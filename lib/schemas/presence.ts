import { z } from 'zod';
import { periodCode, storedText, unitCode } from './report';

/** Where people can meet: a quarter's briefing; one section of a unit's report as it is typed. */
const place = z
  .string()
  .transform((text) => text.split('/'))
  .pipe(
    z.union([
      z
        .tuple([z.literal('briefing'), periodCode])
        .transform(([kind, period]) => ({ kind, period })),
      z
        .tuple([z.literal('report'), periodCode, unitCode, storedText(60)])
        .transform(([kind, period, unit, section]) => ({ kind, period, unit, section })),
    ]),
  );

const part = storedText(120).pipe(z.string().min(1));

export const lookSchema = z.object({ place, part: part.nullable() });
export const leaveSchema = z.object({ place, part });

export type Place = z.output<typeof place>;
