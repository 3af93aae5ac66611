import type { Response } from 'express';
import { isManager, managerRoles } from '../../playbook/commands/access.ts';
import { type Refusal, refuse } from '../../playbook/commands/Command.ts';
import { nameOf } from '../../playbook/journal/nameOf.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { either } from '../../playbook/words/numbers.ts';
import { type Conversing, seenBy } from '../act/Conversing.ts';
import { isMember } from '../act/isMember.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { askerIn } from './asking.ts';
import { sayRefusal } from './problems.ts';

/** The rollout to somebody who steers it and is in its channel; else the refusal is said and null comes back. */
export async function steererAsked(conversing: Conversing, id: string, res: Response): Promise<Looking | null> {
  const asker = askerIn(res);
  const seen = await within(answerWithinMs, seenBy(conversing, id, asker));
  const refused = (refusal: Refusal) => {
    sayRefusal(res, refusal);
    return null;
  };
  if (!seen) return refused(refuse('unknownRollout'));
  const { rollout, people } = seen.opened;
  if (!(await within(answerWithinMs, isMember(conversing, seen, asker)))) return refused(refuse('notMember'));
  if (seen.guest || !isManager(rollout, seen.reader)) {
    const managers = [...new Set(managerRoles.flatMap((role) => rollout.holders[role] ?? []))];
    return refused(refuse('notAllowed', { who: either(managers.map((person) => nameOf(people, person))) }));
  }
  return { rollout, people, now: conversing.now(), reader: seen.reader, readerName: asker.name };
}
