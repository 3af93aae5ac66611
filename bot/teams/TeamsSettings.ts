// What the room needs to be told; production and local mode differ in these values only.
import type { OutboundCredentials } from './tokenSource.ts';

export interface TeamsSettings {
  appId: string;
  /** The tenants we serve; an activity that names another one is refused. */
  tenants: string[];
  /** Who signs what Teams sends us, `https://api.botframework.com` in production. */
  issuer: string;
  /** Address of the OpenID configuration that leads to the signing keys. */
  openIdMetadata: string;
  /** Hosts a `serviceUrl` may name (https is understood), or whole origins such as `http://127.0.0.1:3979`. */
  serviceHosts: string[];
  credentials: OutboundCredentials;
  /** Where a 1:1 conversation is created before anything was heard from a tenant. */
  defaultServiceUrl: string;
  /** How long one attempt to reach Teams may take, in milliseconds; 10,000 unless told. */
  deadlineMs?: number;
  /** How long an answer may take from the moment the request came in, in milliseconds; 3,800 unless told. */
  answerMs?: number;
  /** Told of what went wrong inside; writes a log line unless given. */
  troubled?: Troubled;
}

export type Troubled = (where: string, error: unknown) => void;

/** The settings as given, or an error naming the first one that would leave the door open. */
export function checkedSettings(settings: TeamsSettings): TeamsSettings {
  if (!settings.appId.trim()) throw new Error('Teams needs an app id: without one nobody who calls can be verified.');
  if (settings.tenants.length === 0 || settings.tenants.some((tenant) => !tenant.trim()))
    throw new Error('Teams needs the tenants it serves, at least one.');
  if (settings.serviceHosts.length === 0) throw new Error('Teams needs the hosts a service URL may name.');
  return settings;
}
