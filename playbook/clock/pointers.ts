import { isChannelShut } from '../journal/channelOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { pointerSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { type Instant, instantOf, isAfter } from './moments.ts';

/** A pointer that could not be posted within the hour is not made up for: people have found the way by then. [assumption] */
const pointerForHours = 1;

/** The message that leads to the playbook goes to the channel when the rollout starts, and when somebody asks for it again (P24, P25). */
export function pointers(rollout: Rollout, now: Instant): Duty[] {
  const asked = rollout.pointers.at(-1);
  if (!asked || isChannelShut(rollout)) return [];
  const at = instantOf(asked.at);
  if (isAfter(now, at.add({ hours: pointerForHours }))) return [];
  const subject = pointerSubject(asked.seq);
  return [{ kind: 'postPointer', key: subject, subject, at, missed: false }];
}
