import type { Severity } from '../../playbook/templates/Template.ts';
import { cardWords } from '../../playbook/words/cards.ts';
import { extensionWords } from '../../playbook/words/extension.ts';
import { issueCardWords } from '../../playbook/words/issueCards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput, lineInput, wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.badNews;
const { fields } = issueCardWords;

export interface BadNewsCardData {
  rollout: string;
  /** Who decides; null when nobody is named yet. */
  decider: string | null;
  /** What was written after `bad news`, or what comes back with a problem. */
  typed: { severity?: Severity; text?: string; blocks?: string; help?: string; link?: string } | null;
  problem: string;
  /** The rollouts it could be about, the likeliest first; asked where there are several. */
  places?: { id: string; title: string }[];
  /** `raiseIssue` */
  raise: Press;
}

/** Asks how bad it is, what it is and what it blocks; words already written are only confirmed (P95). */
export function badNewsCard(data: BadNewsCardData): CardMessage {
  return fitted(data, ({ rollout, decider, typed, problem, places = [], raise }) => {
    const sentence = typed?.text ? words.confirm : words.title;
    const { severity, text, blocks, help, link } = typed ?? {};
    return message(sentence, [
      ...calmHead([rollout], sentence),
      ...line(decider === null ? words.reachesDecider : words.reaches(decider)),
      ...(problem === '' ? [] : row('warning', problem)),
      ...(places.length > 1 ? whereInput(places) : []),
      ...choiceInput({ id: 'severity', label: words.severity, error: words.severityError, choices: words.severities, value: severity }),
      ...wordsInput({ id: 'text', label: words.what, example: words.example, error: words.whatError, value: text }),
      ...wordsInput({ id: 'blocks', label: fields.blocks, example: fields.blocksExample, value: blocks, most: 500 }),
      ...wordsInput({ id: 'help', label: fields.help, example: fields.helpExample, value: help, most: 500 }),
      ...lineInput({ id: 'link', label: fields.link, example: fields.linkExample, value: link }),
      ...buttons(sends(words.send, raise, { style: 'positive' })),
    ]);
  });
}

const whereInput = (places: { id: string; title: string }[]) =>
  choiceInput({
    id: 'where',
    label: extensionWords.where,
    error: extensionWords.whereError,
    choices: places.map(({ id, title }) => [id, title]),
    value: places[0]?.id ?? '',
  });
