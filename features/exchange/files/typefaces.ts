import { readFile } from 'node:fs/promises';
import path from 'node:path';

const folder = '@expo-google-fonts/noto-sans';

/** Noto Sans, for Latin with every diacritic, Greek and Cyrillic: content/README.md tells its licence. Read once. */
export type Typefaces = { readonly regular: Buffer; readonly bold: Buffer; readonly italic: Buffer };

let read: Promise<Typefaces> | undefined;

export function typefaces(): Promise<Typefaces> {
  read ??= readAll();
  return read;
}

async function readAll(): Promise<Typefaces> {
  const [regular, bold, italic] = await Promise.all([
    face('400Regular/NotoSans_400Regular.ttf'),
    face('700Bold/NotoSans_700Bold.ttf'),
    face('400Regular_Italic/NotoSans_400Regular_Italic.ttf'),
  ]);
  return { regular, bold, italic };
}

const face = (file: string) => readFile(path.join(process.cwd(), 'node_modules', folder, file));
