import { instantOf, isAfter } from '../clock/moments.ts';
import type { NewsShown } from '../contract/Status.ts';
import { badNewsActions, badNewsLines as w } from '../words/badNews.ts';
import { gap } from '../words/joints.ts';
import { action, isOpen } from './actions.ts';
import type { Looking } from './Looking.ts';
import { personShown } from './personShown.ts';
import { shortMoment } from './shortMoment.ts';

/** Good news stays in sight for a week. */
const shownDays = 7;

/** The breakthroughs of the last days, newest first; whoever told one may take it back (P97). */
export function newsShown(looking: Looking): NewsShown[] {
  const { rollout, reader, now } = looking;
  return rollout.news
    .filter(({ at }) => isAfter(instantOf(at).add({ hours: shownDays * 24 }), now))
    .toReversed()
    .map(({ id, by, at, seq, text, team, milestone }) => {
      const helped = rollout.milestones.find((one) => one.id === milestone);
      const told = rollout.teams.find((one) => one.id === team);
      return {
        id,
        who: personShown(looking, by),
        when: shortMoment(looking, at),
        text,
        about: [told ? w.newsOf(told.name) : '', helped ? w.news(helped.name) : ''].filter(Boolean).join(gap()),
        actions:
          by === reader && isOpen(looking)
            ? [action(looking, 'undo', { label: badNewsActions.takeBack, input: { seq }, key: `undo/${seq}` })]
            : [],
      };
    });
}
