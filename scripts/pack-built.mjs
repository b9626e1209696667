import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Packs the scripts and styles of a build for browsers, once and as small as it goes: left to itself Next packs each of them anew, by gzip, for everyone who asks. What is packed
 * stands in a folder with the name of its build, so that nobody is given that of another. lib/built-files.ts sends it.
 */
export function packBuilt(folder = '.next') {
  const chunks = join(folder, 'static', 'chunks');
  const packed = join(folder, 'packed');
  const own = join(packed, readFileSync(join(folder, 'BUILD_ID'), 'utf8').trim());
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(chunks).filter((file) => /\.(?:js|css)$/.test(file))) {
    const body = readFileSync(join(chunks, name));
    writeFileSync(join(own, `${name}.br`), brotliCompressSync(body, atBest(body.length)));
    writeFileSync(join(own, `${name}.gzip`), gzipSync(body, { level: 9 }));
  }
}

const atBest = (length) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: length },
});
