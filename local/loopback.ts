// Local mode hands out tokens to whoever asks, so it may be reached from this machine only.
import type { NextFunction, Request, Response } from 'express';
import { problem } from './problem.ts';

/** Whether a host name, with or without a port, is this machine's own loopback. */
export function isLoopback(host: string): boolean {
  const name = host
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^([^:]*):\d+$/, '$1');
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name);
}

/** Whether an address is plain http or https to this machine. */
export function isLoopbackUrl(url: unknown): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && isLoopback(hostname);
}

/** The host to listen on; throws one sentence when it is not the loopback address. */
export function loopbackHost(host: string): string {
  if (isLoopback(host)) return host;
  throw new Error(`Local mode listens on 127.0.0.1 only and refuses "${host}". Use "npm run serve" to serve others.`);
}

/** Refuses requests that came under another name, as a page elsewhere could make a browser do. */
export function loopbackOnly(req: Request, res: Response, next: NextFunction): void {
  if (isLoopback(req.headers.host ?? '')) next();
  else problem(res, 403, 'notLocal', 'The desk answers on 127.0.0.1 and localhost only.');
}
