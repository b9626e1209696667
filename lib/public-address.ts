import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What ipaddr.js calls unicast although nobody out there answers at it, or only the machine's own cloud does. */
const refused = [
  // Documentation (RFC 9637).
  ipaddr.parseCIDR('3fff::/20'),
  // The agent of Azure's machines, at an address that looks public.
  ipaddr.parseCIDR('168.63.129.16/32'),
] as const;

/** All of IPv6 that is handed out to the world (RFC 4291, IANA): the rest holds mapped, compatible, NAT64, local and unknown addresses. */
const worldwide = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an address, written plainly (`198.41.0.4`, `2620:fe::fe`), is one of the open internet: not loopback, private, link-local
 * (there the metadata of clouds is), carrier-grade NAT, multicast, unspecified, for documentation or benchmarks, nor IPv6 that carries
 * an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo). What cannot be read is not public.
 */
export function isPublicAddress(text: string): boolean {
  if (isIP(text) === 0 || text.includes('%')) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  if (address.kind() === 'ipv6' && !address.match(worldwide)) return false;
  return !refused.some((block) => block[0].kind() === address.kind() && address.match(block));
}
