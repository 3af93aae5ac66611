import { z } from 'zod';
import { gapsOf } from '../clock/readiness.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { inputWords } from '../words/inputs.ts';
import { readinessWords } from '../words/readiness.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { signoffLeansOn } from './signoffLeansOn.ts';

const input = z.object({ milestone: idOf(() => inputWords.choice) });

/** Starts work on a milestone: only one whose deliverables each have a criterion and an owner, and that says how it works by itself (P60, P63). */
export const activateMilestone = command<z.infer<typeof input>>({
  verb: 'activateMilestone',
  does: 'Activate a milestone: from then on it is chased, and a decision is asked for when it slips.',
  input,
  decide({ rollout, input, people }) {
    const milestone = rollout.milestones.find(({ id }) => id === input.milestone);
    if (!milestone) return refuse('unknownMilestone');
    if (milestone.leftOut) return refuse('leftOut', { milestone: milestone.name });
    if (milestone.activeSince) return refuse('alreadySo', { what: commandFacts.stands.active(milestone.name) });
    const gaps = gapsOf(rollout, milestone, 'activate');
    if (gaps.length)
      return refuse('notReady', {
        milestone: milestone.name,
        what: commandFacts.notReady.activate,
        gaps: readinessWords.sentences(gaps, people),
      });
    return { entries: [{ type: 'milestoneActivated', data: { milestone: milestone.id } }] };
  },
  undo: {
    milestoneActivated(rollout, { at, data }) {
      const milestone = rollout.milestones.find(({ id }) => id === data.milestone);
      if (milestone?.activeSince !== at) return refuse('undoneAlready');
      if (milestone.decisions.length) return refuse('dependsOn', { what: laterWords.slipDecision });
      return signoffLeansOn(rollout, milestone.id) ?? { entries: [{ type: 'milestoneDeactivated', data }] };
    },
  },
});
