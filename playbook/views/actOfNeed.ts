import type { Act } from '../words/en/cards/said.ts';
import type { Waiting } from './needs.ts';

/** The one verb that names the button beside something that waits. */
export const actOfNeed: Record<Waiting['kind'], Act> = {
  sign: 'sign',
  reply: 'answer',
  decide: 'decide',
  take: 'settle',
  settle: 'settle',
  meet: 'deliver',
  askSign: 'open',
  activate: 'open',
  gap: 'open',
  test: 'open',
  begin: 'open',
  followUp: 'settle',
  check: 'open',
  follow: 'open',
  talk: 'open',
  answer: 'answer',
  report: 'report',
  tell: 'answer',
  name: 'open',
  review: 'open',
  accept: 'open',
};
