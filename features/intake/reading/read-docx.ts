import { strFromU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { wholeText } from './read-page';

/** Of all parts that are read, unpacked: a novel has a tenth of it. */
const mostBytes = 12_000_000;
const mostParts = 200;

/** The parts of a Word document that hold words; pictures and the rest are not even unpacked. */
const wordParts =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/;

/** The text of a `.docx`, as Markdown; undefined when it is none, or would unpack to more than is read. */
export async function readDocx(bytes: Uint8Array): Promise<string | undefined> {
  const parts = partsOf(bytes);
  if (!parts?.['word/document.xml']) return undefined;
  // Entities that a document makes up for itself: no word processor writes any.
  if (Object.values(parts).some((part) => strFromU8(part).includes('<!DOCTYPE'))) return undefined;
  try {
    // What mammoth unpacks is only what was unpacked here, within the limit.
    const buffer = Buffer.from(zipSync(parts, { level: 0 }));
    const { value } = await mammoth.convertToHtml({ buffer }, { includeDefaultStyleMap: true });
    return wholeText(value);
  } catch {
    return undefined;
  }
}

function partsOf(bytes: Uint8Array): Unzipped | undefined {
  let [sum, count] = [0, 0];
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wordParts.test(name)) return false;
        sum += originalSize;
        count += 1;
        if (sum > mostBytes || count > mostParts) throw new RangeError('too much');
        return true;
      },
    });
    return Object.values(parts).reduce((total, part) => total + part.length, 0) <= mostBytes ? parts : undefined;
  } catch {
    return undefined;
  }
}
