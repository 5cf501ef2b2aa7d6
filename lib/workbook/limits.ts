/** A filled-in form is some 60 KB; pictures and comments that people add have room. */
export const MAX_FILE_BYTES = 3 * 1024 * 1024;
