import { existsSync } from 'node:fs';

const installed = '/usr/bin/chromium';

/** Where Debian's package puts Chromium, when it is there; else a browser is found as its driver does. */
export function debianChromium(): string | undefined {
  return existsSync(installed) ? installed : undefined;
}
