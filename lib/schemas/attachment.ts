import { z } from 'zod';

export const removeAttachmentSchema = z.object({ attachment: z.int32().positive() });
