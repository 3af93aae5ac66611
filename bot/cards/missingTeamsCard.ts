import { awayWords } from '../../playbook/words/away.ts';
import { digestWords } from '../../playbook/words/digest.ts';
import { led } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { band } from './parts/band.ts';
import { buttons, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = awayWords.missing;
/** More are named in one line, and read in the tab. */
const mostRows = 6;

export interface MissingTeamsCardData {
  rollout: string;
  /** At least two; `days` in words: "Mon 9 Mar and Tue 10 Mar". `heard`: it has said something since. */
  teams: { team: string; days: string; asked: string; deputy: string; heard: boolean }[];
  links: { status: string | null; people: string | null };
}

/** Tells who steers of all teams that have been silent twice in a row, at once (P78, U6). */
export function missingTeamsCard(data: MissingTeamsCardData): CardMessage {
  return fitted(data, (data) => {
    const { teams } = data;
    const open = teams.filter(({ heard }) => !heard);
    const sentence =
      open.length === teams.length
        ? words.titleOf(teams.length)
        : open.length
          ? words.titleOpen(open.length, teams.length)
          : words.settledAll(teams.length);
    const shown = [...open, ...teams.filter(({ heard }) => heard)];
    const rest = shown.slice(mostRows).map(({ team }) => team);
    return message(led(sentence, digestWords.teams((open.length ? open : teams).map(({ team }) => team))), [
      ...band(open.length ? 'warning' : 'good', words.state, '', [data.rollout]),
      ...title(sentence),
      ...shown
        .slice(0, mostRows)
        .flatMap(({ team, days, asked, deputy, heard }) =>
          heard
            ? row('good', [{ strong: team }, words.heard])
            : row('warning', [{ strong: team }, words.silent(days)], words.askedOf(asked, deputy)),
        ),
      ...(rest.length ? line(words.also(digestWords.teams(rest))) : []),
      ...(open.length ? whyLine(words.call) : []),
      ...buttons([...opens(words.status, data.links.status), ...opens(words.people, data.links.people)]),
    ]);
  });
}
