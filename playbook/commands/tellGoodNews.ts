import { z } from 'zod';
import { representativeOf } from '../clock/whoIsAsked.ts';
import { badNewsMissing } from '../words/badNews.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { idOf, words } from './fields.ts';

const input = z.object({
  text: words(
    () => badNewsMissing.goodNews,
    () => fieldNames.goodNews,
    1000,
  ),
  team: idOf(() => inputWords.team).optional(),
  milestone: idOf(() => inputWords.choice).optional(),
});

/** Tells everybody of a breakthrough, at once; anybody in the channel may (P97). */
export const tellGoodNews = command<z.infer<typeof input>>({
  verb: 'tellGoodNews',
  does: 'Tell everybody of a breakthrough: it goes to the channel at once.',
  input,
  decide({ rollout, input: { text, team, milestone }, by }) {
    if (team && !rollout.teams.some(({ id }) => id === team)) return refuse('unknownTeam');
    if (milestone && !rollout.milestones.some(({ id }) => id === milestone)) return refuse('unknownMilestone');
    const own = team ?? rollout.teams.find((one) => representativeOf(rollout, one) === by)?.id ?? null;
    const news = `n${rollout.seq + 1}`;
    return { entries: [{ type: 'goodNewsTold', data: { news, team: own, milestone: milestone ?? null }, words: { text } }] };
  },
  undo: {
    goodNewsTold: (rollout, { data: { news } }) =>
      rollout.news.some(({ id }) => id === news) ? { entries: [{ type: 'goodNewsTakenBack', data: { news } }] } : refuse('undoneAlready'),
  },
});
