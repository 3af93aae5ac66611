/** Thrown instead of sending our token to an address that is not allowed. */
export class UnsafeAddress extends Error {
  override name = 'UnsafeAddress';
}

/**
 * Whether our token may travel to this address: https on one of the hosts, or an origin that is allowed by name.
 * @example isAllowedServiceUrl('https://smba.trafficmanager.net/emea/', ['smba.trafficmanager.net']) // true
 */
export function isAllowedServiceUrl(serviceUrl: string, serviceHosts: string[]): boolean {
  const url = URL.parse(serviceUrl);
  if (!url || url.username || url.password) return false;
  return serviceHosts.some((allowed) => {
    if (allowed.includes('://')) return url.origin === URL.parse(allowed)?.origin;
    // `host` carries a port that is not 443, and so refuses it.
    return url.protocol === 'https:' && (allowed.startsWith('.') ? url.host.endsWith(allowed) : url.host === allowed);
  });
}
