// What production has to be told by its environment, and the sentences for what it was not told well.
import { z } from 'zod';
import { usualBudget } from './deliver/pace.ts';

export interface Settings {
  appId: string;
  /** Who the bot is to Teams: the client id of the managed identity, or the app's own where it has a secret. */
  botId: string;
  /** The tenants we serve; the app is registered in the first. */
  tenants: string[];
  /** The audience of the tab's tokens, `api://<host>/<app id>`. */
  audience: string;
  credentials: { kind: 'secret'; secret: string } | { kind: 'managedIdentity' };
  /** The host people's Teams reaches us under, without a scheme. */
  host: string;
  port: number;
  /** What `openEngine` takes. */
  store: string;
  /** Where a person turns who is stuck: a page or a mail address, as a link. */
  contact: string;
  /** `all`: one process does everything. `web` leaves the pages of notes to those that are `worker`. */
  role: 'all' | 'web' | 'worker';
  /** Requests a second that all of us together send to one tenant. */
  tenantBudget: number;
  /** How many days a closed rollout is kept; null: until somebody removes it. */
  keepDays: number | null;
}

export type ReadSettings = { ok: true; settings: Settings } | { ok: false; problems: string[] };

const defaultPort = '3978';
/** The store where MILEPOST_STORE names none. */
export const defaultStore = 'sqlite:.milepost/milepost.db';

/** "<name> is missing: give …" or "<name> is broken: give …", whichever is true. */
function said(name: string, give: string) {
  return { error: (issue: { input?: unknown }) => `${name} is ${issue.input === undefined ? 'missing' : 'broken'}: give ${give}.` };
}

const appId = said('MILEPOST_APP_ID', "the app registration's client id");
const botId = said(
  'MILEPOST_BOT_ID',
  'the client id of the managed identity the bot is registered with, or leave it out where the bot has a secret',
);
const tenants = said('MILEPOST_TENANTS', 'the ids of the tenants served, separated by commas, the one the app is registered in first');
const audience = said('MILEPOST_AUDIENCE', 'the application id URI, api://<host>/<app id>');
const host = said('MILEPOST_HOST', 'the host Teams reaches this server under, without https:// and without a path');
const contact = said('MILEPOST_CONTACT', 'a page (https://…) or a mail address for people who are stuck');
const port = said('PORT', 'a number from 1 to 65535');
const identity = said('MILEPOST_MANAGED_IDENTITY', 'true, or leave it out and set MILEPOST_APP_SECRET');
const role = said('MILEPOST_ROLE', 'all, web or worker');
const tenantBudget = said('MILEPOST_TENANT_BUDGET', 'the requests a second that Teams takes from us for one tenant, from 1 to 1000');
const keepDays = said(
  'MILEPOST_KEEP_DAYS',
  'how many days a closed rollout is kept, a whole number from 30 to 36500, or leave it out to keep closed rollouts',
);
const hostName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const mailAddress = /^[^\s:/@]+@[^\s:/@]+$/;
const audienceShape = /^api:\/\/([^/:]+)\/([^/]+)$/;

const environment = z.object({
  MILEPOST_APP_ID: z.guid(appId),
  MILEPOST_BOT_ID: z.guid(botId).optional(),
  MILEPOST_TENANTS: z
    .string(tenants)
    .transform((list) => list.split(',').map((tenant) => tenant.trim()))
    .pipe(z.array(z.guid({ error: () => tenants.error({ input: '' }) })).min(1)),
  MILEPOST_AUDIENCE: z.string(audience).regex(audienceShape, audience),
  MILEPOST_APP_SECRET: z.string().optional(),
  MILEPOST_MANAGED_IDENTITY: z.enum(['true', 'false'], identity).optional(),
  MILEPOST_HOST: z.string().regex(hostName, host).optional(),
  MILEPOST_CONTACT: z
    .string(contact)
    .transform((value) => (mailAddress.test(value) ? `mailto:${value}` : value))
    .pipe(z.url({ protocol: /^(https|mailto)$/, ...contact })),
  MILEPOST_STORE: z.string().default(defaultStore),
  MILEPOST_ROLE: z.enum(['all', 'web', 'worker'], role).default('all'),
  MILEPOST_TENANT_BUDGET: z
    .string()
    .default(String(usualBudget))
    .transform(Number)
    .pipe(z.number(tenantBudget).min(1, tenantBudget).max(1000, tenantBudget)),
  MILEPOST_KEEP_DAYS: z
    .string()
    .regex(/^\d+$/, keepDays)
    .transform(Number)
    .pipe(z.int(keepDays).min(30, keepDays).max(36_500, keepDays))
    .optional(),
  PORT: z.string().default(defaultPort).transform(Number).pipe(z.int(port).min(1, port).max(65535, port)),
});

type Environment = z.infer<typeof environment>;

function audienceHost(read: Partial<Environment>): string {
  return audienceShape.exec(read.MILEPOST_AUDIENCE ?? '')?.[1] ?? '';
}

/** What only shows when two values are looked at together. */
function mismatches(env: Record<string, string>): string[] {
  const [, inHost, inAppId] = audienceShape.exec(env.MILEPOST_AUDIENCE ?? '') ?? [];
  const found: string[] = [];
  const wrong = (name: string, wanted: string | undefined, is: string | undefined) => {
    if (wanted && is && wanted.toLowerCase() !== is.toLowerCase())
      found.push(`MILEPOST_AUDIENCE names "${is}" and ${name} "${wanted}": make them the same.`);
  };
  wrong('MILEPOST_HOST', env.MILEPOST_HOST, inHost);
  wrong('MILEPOST_APP_ID', env.MILEPOST_APP_ID, inAppId);
  const secret = env.MILEPOST_APP_SECRET !== undefined;
  const managed = env.MILEPOST_MANAGED_IDENTITY === 'true';
  if (secret && managed) found.push('MILEPOST_APP_SECRET and MILEPOST_MANAGED_IDENTITY are both set: keep one.');
  if (!secret && !managed)
    found.push('MILEPOST_APP_SECRET is missing: give the secret of the app registration, or set MILEPOST_MANAGED_IDENTITY=true.');
  if (managed && !env.MILEPOST_BOT_ID) found.push('MILEPOST_BOT_ID is missing: give the client id of the managed identity.');
  return found;
}

/** The settings production starts with, or one sentence for each value that is missing or broken; no secret is ever repeated. */
export function readSettings(env: Record<string, string | undefined>): ReadSettings {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value?.trim()) given[name] = value.trim();
  const read = environment.safeParse(given);
  const problems = [...new Set([...(read.error?.issues ?? []).map(({ message }) => message), ...mismatches(given)])];
  if (!read.success || problems.length > 0) return { ok: false, problems };
  const { MILEPOST_APP_SECRET: secret, ...values } = read.data;
  return {
    ok: true,
    settings: {
      appId: values.MILEPOST_APP_ID,
      botId: values.MILEPOST_BOT_ID ?? values.MILEPOST_APP_ID,
      tenants: values.MILEPOST_TENANTS,
      audience: values.MILEPOST_AUDIENCE,
      credentials: secret === undefined ? { kind: 'managedIdentity' } : { kind: 'secret', secret },
      host: values.MILEPOST_HOST ?? audienceHost(values),
      port: values.PORT,
      store: values.MILEPOST_STORE,
      contact: values.MILEPOST_CONTACT,
      role: values.MILEPOST_ROLE,
      tenantBudget: values.MILEPOST_TENANT_BUDGET,
      keepDays: values.MILEPOST_KEEP_DAYS ?? null,
    },
  };
}
