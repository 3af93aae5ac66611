import type { Action } from '../contract/Action.ts';
import type { Head } from '../contract.ts';
import { viewWords } from '../words/views.ts';
import { raiseAction, reportActions, standingActions } from './actions.ts';
import type { Looking } from './Looking.ts';
import { validUntil } from './validUntil.ts';

/** What every page shows above its own: which rollout, how it stands, and what the reader may do with it as a whole. */
export function headOf(looking: Looking): Head {
  const { rollout, now, reader, readerName } = looking;
  const actions: Action[] = [...reportActions(looking), ...raiseAction(looking), ...standingActions(looking)];
  return {
    rolloutId: rollout.id,
    title: rollout.title,
    customer: rollout.start?.sides.customer ?? '',
    status: rollout.status,
    notice: viewWords.notice[rollout.status],
    seq: rollout.seq,
    asOf: now.toString(),
    validUntil: validUntil(rollout, now).toString(),
    reader: { id: reader, name: readerName },
    actions,
  };
}
