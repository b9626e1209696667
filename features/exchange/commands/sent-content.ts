import { type FileContent, isZip, mostRead } from '@/core/exchange';
import { readUpload } from '@/features/articles/commands/read-upload';

/** What a form carries from one step to the next: a text, or a package in Base64; one of them is empty. */
export type Carried = { readonly text: string; readonly packed: string };

/** The file of a form, if one was chosen, else what was pasted there; undefined for a file that is neither package nor text. */
export async function sentContent(form: FormData): Promise<FileContent | undefined> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return String(form.get('text') ?? '');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isZip(bytes)) return bytes;
  const read = readUpload(bytes);
  return read.ok ? read.text : undefined;
}

export function carry(content: FileContent): Carried {
  return typeof content === 'string'
    ? { text: content, packed: '' }
    : { text: '', packed: Buffer.from(content).toString('base64') };
}

/** What was carried; it comes from a browser, so it may be anything. */
export function carried({ text, packed }: Partial<Carried>): FileContent {
  return packed ? new Uint8Array(Buffer.from(String(packed), 'base64')) : String(text ?? '');
}

/** Of what is more than is read: how much it is and how much is read, of a text in characters, of a package in KB. */
export function excessOf(content: FileContent) {
  if (typeof content === 'string') {
    const sizes = { most: mostRead.characters, found: content.length };
    return sizes.found > sizes.most ? ({ code: 'too-large', ...sizes } as const) : undefined;
  }
  const sizes = { most: mostRead.bytes / 1000, found: Math.ceil(content.length / 1000) };
  return sizes.found > sizes.most ? ({ code: 'package-too-large', ...sizes } as const) : undefined;
}
