import { kindOf } from '../reading/read-file';

/** Whether a file is text as it stands, so that it needs no reading before it is an article. Judged by its bytes. */
export function isPlainText(bytes: Uint8Array): boolean {
  return ['text', 'binary'].includes(kindOf(bytes));
}
