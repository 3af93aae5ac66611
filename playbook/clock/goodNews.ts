import type { Rollout } from '../journal/Rollout.ts';
import { newsSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { type Instant, instantOf, isAfter } from './moments.ts';

/** After a day it is no news any more: the digest and the tab have it. [assumption] */
const newsForHours = 24;

/** Breakthroughs go to the channel as soon as they are told (P97). */
export function goodNews({ news, channel }: Rollout, now: Instant): Duty[] {
  if (channel.goneAt || channel.botRemovedAt) return [];
  return news.map(({ id, at: toldAt }) => {
    const at = instantOf(toldAt);
    const subject = newsSubject(id);
    return { kind: 'postNews', news: id, key: subject, subject, at, missed: isAfter(now, at.add({ hours: newsForHours })) };
  });
}
