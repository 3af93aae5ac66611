// The gate before the adapter: nothing passes that Teams did not send to us, for a tenant we serve. No switch opens it.
import { json, type RequestHandler } from 'express';
import { limitWords } from '../../playbook/words/limits.ts';
import { personLimit } from '../limits.ts';
import { isTooDeep } from '../tooDeep.ts';
import { ActivitySeen, tenantOf } from './ActivitySeen.ts';
import { callerCheck } from './callerCheck.ts';
import { isAllowedServiceUrl } from './isAllowedServiceUrl.ts';
import { Refused } from './Refused.ts';
import type { TeamsSettings } from './TeamsSettings.ts';

/** Teams keeps messages under 100 KB; an answer typed into a card comes on top. */
const bodyLimit = '256kb';

/** What a request carries along: when its answer is due, whom the token speaks for, and once it is through the activity. */
export interface Carried extends Record<string, unknown> {
  endsAt: number;
  serviceUrl: string;
  activity: ActivitySeen;
}

export type GateHandler = RequestHandler<object, unknown, unknown, unknown, Carried>;

/** The handlers every activity goes through: the token first, so that strangers cannot make us read their bodies. */
export function gate(settings: TeamsSettings, now: () => Date): GateHandler[] {
  const serviceUrlOfCaller = callerCheck(settings, now);
  return [
    async (request, response, next) => {
      response.locals.serviceUrl = await serviceUrlOfCaller(request.headers.authorization);
      next();
    },
    json({ limit: bodyLimit }),
    (request, response, next) => {
      response.locals.activity = checkedActivity(request.body, response.locals.serviceUrl, settings);
      next();
    },
    personLimit(
      ({ locals: { activity } }) => `${tenantOf(activity as ActivitySeen)}|${senderOf(activity as ActivitySeen)}`,
      () => {
        throw new Refused(429, 'tooFast', limitWords.person);
      },
    ) as unknown as GateHandler,
  ];
}

const senderOf = ({ from }: ActivitySeen): string => from.aadObjectId || from.id;

function checkedActivity(body: unknown, serviceUrlOfToken: string, settings: TeamsSettings): ActivitySeen {
  const read = isTooDeep(body) ? null : ActivitySeen.safeParse(body);
  if (!read?.success) throw new Refused(400, 'notUnderstood', 'This is not an activity we can read.');
  const activity = read.data;
  if (activity.channelId !== 'msteams') throw new Refused(403, 'notForUs', 'Only Microsoft Teams may call here.');
  if (!isAllowedServiceUrl(activity.serviceUrl, settings.serviceHosts))
    throw new Refused(403, 'notForUs', 'This service is not one we answer to.');
  if (activity.serviceUrl !== serviceUrlOfToken) throw new Refused(401, 'notVerified', 'This activity is not what the token was made for.');
  const tenants = [tenantOf(activity), activity.conversation.tenantId ?? tenantOf(activity)];
  if (!tenants.every((tenant) => tenant !== null && settings.tenants.includes(tenant))) {
    throw new Refused(403, 'notForUs', 'This organisation is not one we serve.');
  }
  return activity;
}
