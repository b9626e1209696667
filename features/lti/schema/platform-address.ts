import { z } from 'zod';

/**
 * An address of a platform: keys, tokens and grades go there, so it is https (1EdTech Security Framework 1.0, section 3). Over http only on this machine, where a platform is tried out.
 */
export const platformAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((address) => isSecure(address), 'Expected an address that begins with "https://".');

/** The hosts that a browser, too, takes for this very machine. */
const isLoopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function isSecure(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || isLoopback.test(hostname);
}
