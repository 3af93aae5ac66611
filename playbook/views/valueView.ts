import type { Value } from '../contract/Value.ts';
import { reminderWords } from '../words/reminders.ts';
import { writingActions } from './actions/noticeActions.ts';
import { libraryActions } from './actions/valueActions.ts';
import { manages } from './actions.ts';
import { benefitGaps, benefitLibrary } from './benefitLibrary.ts';
import { headOf } from './head.ts';
import type { Looking } from './Looking.ts';
import { lagShown } from './lagShown.ts';
import { materialShown } from './materialShown.ts';
import { measuresShown } from './measures.ts';
import { myValue } from './myValue.ts';
import { nextRound, quietOf } from './nextRound.ts';
import { noticesShown } from './noticesShown.ts';
import { roundsShown } from './roundsShown.ts';
import { valueLead, valueReason } from './valueLead.ts';

/** What the rollout gives and what it asks, the notes that say so, and how they were answered (P99-P104). */
export function valueView(looking: Looking): Value {
  const { rollout } = looking;
  const library = benefitLibrary(looking);
  const mine = myValue(looking);
  const quiet = quietOf(looking);
  const next = nextRound(looking);
  return {
    head: headOf(looking),
    lead: valueLead(looking, mine),
    reason: valueReason(looking, quiet),
    steers: manages(looking),
    mine,
    library,
    gaps: manages(looking) ? benefitGaps(looking) : [],
    categories: [...new Map(library.map(({ category, categoryName }) => [category, { id: category, name: categoryName }])).values()],
    roles: rollout.roles.map(({ id, title, side }) => ({ id, title, side })),
    measures: measuresShown(rollout),
    next,
    quiet: next ? '' : quiet || reminderWords.value.quietSteers,
    notices: noticesShown(looking),
    rounds: roundsShown(looking),
    lag: lagShown(looking),
    material: materialShown(looking),
    actions: [...libraryActions(looking), ...writingActions(looking)],
  };
}
