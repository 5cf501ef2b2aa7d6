import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Free letters with the widths of Times New Roman: regular, italic, bold, both. */
const FILES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const;

// Not through the package's index, which only a phone's bundler understands.
const FOLDER = 'node_modules/@expo-google-fonts/tinos';

export const fontFiles = (): Buffer[] =>
  FILES.map((name) =>
    readFileSync(
      path.join(/* turbopackIgnore: true */ process.cwd(), FOLDER, name, `Tinos_${name}.ttf`),
    ),
  );
