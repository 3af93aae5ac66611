// The card that asks to accept what is new in the playbook, in every state.
import { type AcceptanceCardData, acceptanceCard, type WaitingAcceptance } from '../../bot/cards/acceptanceCard.ts';
import { aPress, type CardState } from './cardStates.ts';

const links = { playbook: 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost' };
const rollout = 'CRM rollout';

const state = (data: AcceptanceCardData): CardState => ({ data, draw: acceptanceCard as CardState['draw'] });

const section = (over: Partial<WaitingAcceptance['sections'][number]> = {}) => ({
  title: 'How we tell each other bad news',
  who: 'Maya Lindqvist',
  day: 'Tue 10 Mar',
  what: 'now says: A red issue reaches the decider in seconds',
  url: `${links.playbook}/badNews`,
  ...over,
});

const accept = aPress('acceptSection', { sections: [{ section: 'badNews', version: 3 }] });

/** Asked once, reminded once, given, and nothing left to give. */
export const acceptanceStates = (): Record<string, CardState> => ({
  acceptanceOne: state({ state: 'waits', rollout, sections: [section()], accept, links }),
  acceptanceSeveral: state({
    state: 'waits',
    rollout,
    sections: [
      section(),
      section({ title: 'Who decides what', who: 'Ana Ruiz', what: 'new for you' }),
      section({ title: 'How we test', what: 'no longer says: Testers are named by the vendor' }),
    ],
    accept,
    links,
  }),
  acceptanceAgain: state({ state: 'again', rollout, sections: [section()], accept, links }),
  acceptanceGiven: state({
    state: 'accepted',
    rollout,
    titles: ['How we tell each other bad news', 'Who decides what'],
    when: 'today 09:41',
    undo: aPress('undo', { seq: 41 }),
    links,
  }),
  acceptanceNothing: state({ state: 'nothing', rollout, links }),
});
