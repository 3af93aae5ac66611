import { issueCardWords } from '../../playbook/words/issueCards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput, wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = issueCardWords.news;
/** A plan has fewer; more are not offered. */
const mostMilestones = 30;

export interface GoodNewsCardData {
  rollout: string;
  milestones: { id: string; name: string }[];
  /** What was written after `good news`, or what comes back with a problem. */
  typed: { text?: string; milestone?: string } | null;
  problem: string;
  /** `tellGoodNews` */
  tell: Press;
}

/** Asks what went well and what it helps; words already written are only confirmed (P97). */
export function goodNewsCard(data: GoodNewsCardData): CardMessage {
  return fitted(data, ({ rollout, milestones, typed, problem, tell }) => {
    const sentence = typed?.text ? words.confirm : words.title;
    const choices = milestones.slice(0, mostMilestones).map(({ id, name }) => [id, name] as [string, string]);
    return message(sentence, [
      ...calmHead([rollout], sentence),
      ...line(words.text),
      ...(problem === '' ? [] : row('warning', problem)),
      ...wordsInput({ id: 'text', label: words.label, example: words.example, error: words.error, value: typed?.text }),
      ...(choices.length ? choiceInput({ id: 'milestone', label: words.helps, choices, value: typed?.milestone }) : []),
      ...buttons(sends(words.send, tell, { style: 'positive' })),
    ]);
  });
}
