import { readFile } from 'node:fs/promises';
import path from 'node:path';

const folder = '@expo-google-fonts/noto-sans';

/** Noto Sans as the bytes of its files: Latin with every diacritic, Greek and Cyrillic. Its licence: content/README.md. */
type Typefaces = Readonly<Record<'regular' | 'bold' | 'italic', Buffer>>;

let read: Promise<Typefaces> | undefined;

/** Read once a process. */
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
