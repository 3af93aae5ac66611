// The cards of days off, and of a team nobody hears of, in every state.
import { type AwayCardData, awayCard } from '../../bot/cards/awayCard.ts';
import { type MissingTeamCardData, missingTeamCard } from '../../bot/cards/missingTeamCard.ts';
import { type MissingTeamsCardData, missingTeamsCard } from '../../bot/cards/missingTeamsCard.ts';
import { aPress, type CardState } from './cardStates.ts';

const tab = 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost';

const away = (over: Partial<AwayCardData> = {}): CardState => ({
  data: {
    rollouts: ['CRM rollout'],
    back: false,
    title: 'You are away until Mon 16 Mar.',
    lines: ['Jonas Weber is asked for Data team meanwhile.', 'You are asked again on Tue 17 Mar.'],
    undos: [aPress('undo', { seq: 12 })],
    ...over,
  } satisfies AwayCardData,
  draw: awayCard as CardState['draw'],
});

const missing = (over: Partial<MissingTeamCardData> = {}): CardState => ({
  data: {
    rollout: 'CRM rollout',
    team: 'Data team',
    days: 'Mon 9 Mar and Tue 10 Mar',
    asked: ['Priya Nair'],
    deputy: 'Jonas Weber',
    last: { when: 'Fri 6 Mar', words: 'Duplicates removed from 2 of 4 sources. On plan.' },
    heard: false,
    links: { people: tab },
    ...over,
  } satisfies MissingTeamCardData,
  draw: missingTeamCard as CardState['draw'],
});

const silent = (team: string, heard = false, deputy = 'Jonas Weber') => ({
  team,
  days: 'Mon 9 Mar and Tue 10 Mar',
  asked: 'Priya Nair',
  deputy,
  heard,
});

const missingSeveral = (...teams: MissingTeamsCardData['teams']): CardState => ({
  data: { rollout: 'CRM rollout', teams, links: { status: tab, people: tab } } satisfies MissingTeamsCardData,
  draw: missingTeamsCard as CardState['draw'],
});

/** Every state of these cards, by name. */
export const cadenceStates = (): Record<string, CardState> => ({
  'away until a day': away(),
  'back again': away({ back: true, title: 'Welcome back.', lines: ['You are asked again on Wed 11 Mar.'] }),
  'a team silent twice': missing(),
  'a team silent twice, without a deputy': missing({ deputy: null, last: null }),
  'a team silent twice, heard of again': missing({ heard: true }),
  'teams silent twice': missingSeveral(silent('Data team'), silent('Sales', false, ''), silent('Training')),
  'teams silent twice, one heard of again': missingSeveral(silent('Data team', true), silent('Sales')),
  'teams silent twice, all heard of again': missingSeveral(silent('Data team', true), silent('Sales', true)),
  'more teams silent than rows': missingSeveral(...Array.from({ length: 20 }, (_, place) => silent(`Team ${place + 1}`))),
});
