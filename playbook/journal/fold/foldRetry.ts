import { roundSent } from '../roundSent.ts';
import type { Applying } from './Applying.ts';

/** A round goes again to those it failed: asked for, cut, and closed with the counts of the whole (U18). */
export const foldRetry: Applying<'roundRetried' | 'retryCut' | 'retryClosed'> = {
  roundRetried(rollout, { data, at, seq }) {
    const round = roundSent(rollout, data.round);
    if (round) round.retry = { seq, at, unclear: data.unclear, notes: [], closed: false };
  },
  retryCut(rollout, { data }) {
    const retry = roundSent(rollout, data.round)?.retry;
    if (retry?.seq !== data.retry) return;
    retry.notes.push(...data.notes);
    if (data.crowdAt) retry.crowdAt = data.crowdAt;
  },
  retryClosed(rollout, { data }) {
    const round = roundSent(rollout, data.round);
    if (!round || round.retry?.seq !== data.retry) return;
    round.retry.closed = true;
    round.outcomes = data.outcomes;
  },
};
