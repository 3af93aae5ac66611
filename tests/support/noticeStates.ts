// Notices, their review, and what is passed on.
import { type NoticeCardData, noticeCard } from '../../bot/cards/noticeCard.ts';
import { type NoticeHelpCardData, noticeHelpCard } from '../../bot/cards/noticeHelpCard.ts';
import { type NoticeReviewCardData, noticeReviewCard } from '../../bot/cards/noticeReviewCard.ts';
import { type ShareCardData, shareCard } from '../../bot/cards/shareCard.ts';
import { aPress, type CardState } from './cardStates.ts';

const url = 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost';
const rollout = 'CRM rollout';
const words = 'On Monday the first twelve of you work in the new CRM with your own customers.\nAsk Raj, he sits on the third floor.';
const undo = aPress('undo', { seq: 41 });

function notice(more: Partial<NoticeCardData>): CardState {
  const data = {
    rollout,
    from: 'Maya Lindqvist',
    title: { words: 'The pilot begins on Monday' },
    ask: { words: 'Name your 12 reps by Thursday' },
    ...more,
  };
  return { data, draw: noticeCard as CardState['draw'] };
}

function review(more: object): CardState {
  const data = {
    rollout,
    writer: 'Maya Lindqvist',
    at: 'today 10:20',
    title: { words: 'The pilot begins on Monday' },
    body: { words },
    ask: { words: 'Name your 12 reps by Thursday' },
    audience: 'Sales lead and Trainer, Northwind: 34 people',
    links: { value: url },
    ...more,
  } as NoticeReviewCardData;
  return { data, draw: noticeReviewCard as CardState['draw'] };
}

const said = { who: 'Ana Ruiz', reason: { words: '' }, undo: null };

function share(data: ShareCardData): CardState {
  return { data, draw: shareCard as CardState['draw'] };
}

export function noticeStates(): Record<string, CardState> {
  const answer = aPress('answerNotice', { notice: 'n41' });
  const answered = {
    state: 'answered',
    person: 'Carla',
    answeredAt: 'today 10:40',
    helper: 'Maya Lindqvist',
    words: '',
    answer,
    undo,
  } as const;
  const help: NoticeHelpCardData = {
    rollout,
    who: 'Carla Méndez',
    at: 'today 10:40',
    title: { words: 'The pilot begins on Monday' },
    ask: { words: 'Name your 12 reps by Thursday' },
    words: 'I have no list of the reps in Lyon.',
    over: false,
    links: { value: url },
  };
  const another = aPress('showCard', { card: 'share', after: 'explainOnce' });
  return {
    'notice asks': notice({ state: 'asked', body: { words }, audience: 'Sales lead and Trainer', answer }),
    'notice only tells': notice({
      state: 'asked',
      body: { words },
      ask: { words: '' },
      audience: 'everybody in the rollout',
      answer: null,
    }),
    'notice, I will do it': notice({ ...answered, kind: 'will' }),
    'notice done': notice({ ...answered, kind: 'done' }),
    'notice, help asked': notice({ ...answered, kind: 'help', words: help.words }),
    'notice under review': review({
      state: 'review',
      approve: aPress('approveNotice', { notice: 'n41' }),
      sendBack: aPress('sendBackNotice', { notice: 'n41' }),
      typed: null,
    }),
    'notice with its reviewer': review({ ...said, state: 'waits', who: '' }),
    'notice approved': review({ ...said, state: 'approved', undo }),
    'notice sent back': review({ ...said, state: 'sentBack', reason: { words: 'The pilot begins on the 19th, not on the 12th.' } }),
    'notice not under review': review({ ...said, state: 'over', who: '' }),
    'help wanted with a notice': { data: help, draw: noticeHelpCard as CardState['draw'] },
    'help wanted by somebody in the channel': { data: { ...help, who: '', words: '' }, draw: noticeHelpCard as CardState['draw'] },
    'help no longer wanted': { data: { ...help, over: true }, draw: noticeHelpCard as CardState['draw'] },
    'something to pass on': share({
      state: 'text',
      rollout,
      audience: 'Service owner',
      title: 'Your customers explain their problem once',
      chat: { words: 'Your customers explain their problem once.\n56 % of customers had to explain an issue again.' },
      mail: {
        words:
          'What CRM rollout brings: Your customers explain their problem once. 56 % of customers had to explain an issue again, and 62 % had to make contact more than once. A customer writes on Monday and calls on Tuesday: the call opens the customer, Monday’s mail is on top.',
      },
      source: { words: 'Source: Dixon, Freeman and Toman, Harvard Business Review, July 2010.' },
      passed: aPress('passOn', { benefit: 'explainOnce' }),
      another,
      links: { value: url },
    }),
    'passed on': share({
      state: 'thanks',
      rollout,
      title: 'Your customers explain their problem once',
      person: 'Yuki',
      count: 3,
      another,
      undo,
    }),
    'nothing to pass on': share({ state: 'nothing', rollout, links: { value: url } }),
  };
}
