import { digestWords } from '../../playbook/words/digest.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type DigestCardData, digestBody } from './digestCard.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { buttons, does, opens, sends } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { form, opensForm } from './parts/form.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { line, smallLine, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = digestWords.draft;
const mostNote = 500;

export interface DraftCardData extends DigestCardData {
  /** `open`: it can still be changed. `left`: the reader lets it go. `rests`: it was due and did not go out. */
  state: 'open' | 'left' | 'skipped' | 'out' | 'rests';
  /** "17:00" */
  at: string;
  /** Who took it out, and when; empty unless it was. */
  by: string;
  when: string;
  typed: { text?: string } | null;
  edit: Press | null;
  let: Press | null;
  skip: Press | null;
  /** Brings the form back. */
  change: Press | null;
  putBack: Press | null;
  /** Who could use a word from the reader, at most three by name; empty when nobody could. */
  word: string;
}

/** The digest as it would go out, for the manager: add a line or two, let it go by itself, or skip it today (P86). */
export function draftCard(data: DraftCardData): CardMessage {
  return fitted(data, (data) => {
    const { state, rollout, day, links } = data;
    const reports = opens(digestWords.allReports, links.reports);
    const where = [rollout, words.where, day];
    switch (state) {
      case 'skipped': {
        const sentence = words.skippedTitle(day);
        const body = [
          ...title(sentence),
          ...line(words.skippedBy(data.by, data.when)),
          ...buttons([...does(words.putBack, data.putBack), ...reports]),
        ];
        return message(ended(sentence), [...band('neutral', words.skipped, '', where), ...body]);
      }
      case 'rests': {
        const sentence = words.restsTitle(day);
        return message(ended(sentence), [...band('neutral', digestWords.missedByUs, '', where), ...title(sentence), ...buttons(reports)]);
      }
      case 'left': {
        const sentence = words.letGo(data.at);
        const body = [...title(sentence), ...digestBody(data), ...buttons([...does(words.change, data.change), ...reports])];
        return message(ended(sentence), [...band('neutral', words.band, words.at(data.at), where), ...body]);
      }
      case 'out':
        return open(data, words.outTitle(day), band('good', words.out, words.at(data.at), where));
      default:
        return open(data, words.title(data.title), band('going', words.band, words.at(data.at), where));
    }
  });
}

/** The digest with its buttons; the field for the manager's own lines takes their place. */
function open(data: DraftCardData, sentence: string, head: Element[]): CardMessage {
  const { state, edit, typed, note, links } = data;
  const value = typed?.text ?? note?.words;
  const field = wordsInput({ id: 'text', label: digestWords.lines, example: digestWords.example, most: mostNote, value });
  const ways = [
    ...does(words.let, data.let, { style: 'positive' }),
    ...(edit === null ? [] : opensForm(note === null ? words.addLine : words.changeLine, 'lines', ['ways'])),
    ...does(words.skip, data.skip, { secondary: true }),
    ...opens(digestWords.allReports, links.reports, { secondary: true }),
  ];
  return message(ended(sentence), [
    ...head,
    ...title(sentence),
    ...digestBody(data),
    ...smallLine(data.word),
    ...whyLine(state === 'out' ? words.outWhy : words.why),
    ...buttons(ways, undefined, 'ways'),
    ...(edit === null ? [] : form({ id: 'lines', replaces: ['ways'], inputs: field, answers: [sends(words.add, edit)] })),
  ]);
}
