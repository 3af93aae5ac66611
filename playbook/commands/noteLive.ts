import { z } from 'zod';
import { liveToday } from '../clock/liveCheck.ts';
import { entryAt } from '../journal/entryAt.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { liveWords } from '../words/liveCheck.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { idOf, maybeWords } from './fields.ts';
import { typed } from './typed.ts';

const input = z.object({ team: idOf(() => inputWords.team), text: maybeWords(() => fieldNames.note) });

/** Notes what was said of a team in today's live check, beyond its report; an empty text takes the note away (P88). */
export const noteLive = command<z.infer<typeof input>>({
  verb: 'noteLive',
  does: 'Note what was said of a team in the live check.',
  input,
  decide({ rollout, input: { team, text }, now }) {
    if (!rollout.teams.some(({ id }) => id === team)) return refuse('unknownTeam');
    const live = liveToday(rollout, now);
    if (!live) return refuse('noLiveCheck');
    const before = live.notes[team];
    if ((before?.text ?? '') === text) return refuse('alreadySo', { what: liveWords.sameNote });
    return { entries: [{ type: 'liveNoted', data: { live: live.id, team, was: before?.seq ?? null }, words: typed({ text }) }] };
  },
  undo: {
    liveNoted(rollout, { seq, data: { live: id, team, was } }) {
      const live = rollout.lives.find((one) => one.id === id);
      const before = was === null ? null : entryAt(rollout, was);
      if (!live || (was !== null && !before)) return refuse('tooLongAgo');
      const text = before?.words.text ?? '';
      const present = live.notes[team];
      if ((present?.text ?? '') === text) return refuse('undoneAlready');
      const isLast = present ? present.seq === seq : !entryAt(rollout, seq)?.words.text;
      if (!isLast) return refuse('dependsOn', { what: laterWords.note });
      return { entries: [{ type: 'liveNoted', data: { live: id, team, was: present?.seq ?? null }, words: typed({ text }) }] };
    },
  },
});
