import type { Action } from '../contract/Action.ts';
import type { Head } from '../contract.ts';
import { viewWords } from '../words/views.ts';
import { raiseActions } from './actions/issueActions.ts';
import { reportActions, standingActions } from './actions.ts';
import type { Looking } from './Looking.ts';
import { lifeNotice } from './lifeNotice.ts';
import { validUntil } from './validUntil.ts';

/** What every page shows above its own: which rollout, how it stands, and what the reader may do with it as a whole. */
export function headOf(looking: Looking): Head {
  const { rollout, now, reader, readerName } = looking;
  const actions: Action[] = [...reportActions(looking), ...raiseActions(looking), ...standingActions(looking)];
  return {
    rolloutId: rollout.id,
    title: rollout.title,
    customer: rollout.start?.sides.customer ?? '',
    status: rollout.status,
    notice: viewWords.notice[rollout.status] || lifeNotice(looking),
    seq: rollout.seq,
    asOf: now.toString(),
    validUntil: validUntil(rollout, now).toString(),
    reader: { id: reader, name: readerName },
    actions,
  };
}
