// The cards of a private concern, and what is told when the channel or its people change.
import { type ConcernCardData, concernCard } from '../../bot/cards/concernCard.ts';
import { concernElsewhereCard } from '../../bot/cards/concernElsewhereCard.ts';
import { type ConcernFormCardData, concernFormCard } from '../../bot/cards/concernFormCard.ts';
import { type LifeCardData, lifeCard } from '../../bot/cards/lifeCard.ts';
import { lifeWords } from '../../playbook/words/life.ts';
import { aPress, type CardState } from './cardStates.ts';

const rollout = 'CRM rollout';

function state<Data extends object>(draw: (data: Data) => CardState['data'], data: Data): CardState {
  return { data, draw: draw as CardState['draw'] };
}

const raised = { who: 'Ben Okafor', at: 'today 14:32', words: 'Everybody says green, and the testers tell me otherwise.' };
const answered = { who: 'Ana Ruiz', at: 'today 15:10', words: 'I ask them myself this afternoon.' };

function aConcern(over: Partial<ConcernCardData> = {}): ConcernCardData {
  return {
    rollout,
    state: 'told',
    other: 'Ben Okafor',
    who: 'Ben Okafor',
    said: [raised],
    typed: null,
    problem: '',
    answer: aPress('answerConcern', { concern: 'k1' }),
    close: aPress('closeConcern', { concern: 'k1' }),
    undo: null,
    ...over,
  };
}

const mine = { other: 'Ana Ruiz', answer: null, close: null, undo: aPress('undoConcern', { seq: 1 }) };

function aConcernForm(over: Partial<ConcernFormCardData> = {}): ConcernFormCardData {
  return { rollout, hears: 'Ana Ruiz', channel: '', typed: null, problem: '', raise: aPress('raiseConcern'), ...over };
}

function aLife(over: Partial<LifeCardData>): LifeCardData {
  return {
    kind: 'attention',
    rollout,
    band: lifeWords.leftBand,
    title: lifeWords.title(['Lena Hoffmann'], rollout),
    lines: [lifeWords.stopped(['Lena Hoffmann'])],
    items: [],
    next: '',
    links: { people: 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost' },
    ...over,
  };
}

export const privateStates = (): Record<string, CardState> => ({
  'concern, form': state(concernFormCard, aConcernForm()),
  'concern, form with what was typed': state(concernFormCard, aConcernForm({ typed: { text: raised.words } })),
  'concern, form begun in a channel': state(concernFormCard, aConcernForm({ channel: rollout, problem: 'Write what worries you.' })),
  'concern, in a channel': state(() => concernElsewhereCard(), {}),
  'concern, told': state(concernCard, aConcern()),
  'concern, nudge': state(concernCard, aConcern({ state: 'waiting' })),
  'concern, raised': state(concernCard, aConcern({ state: 'raised', ...mine })),
  'concern, reached nobody': state(concernCard, aConcern({ state: 'unheard', ...mine })),
  'concern, answered': state(concernCard, aConcern({ state: 'answered', who: 'Ana Ruiz', other: 'Ana Ruiz', said: [raised, answered] })),
  'concern, answer refused': state(concernCard, aConcern({ typed: { text: '' }, problem: 'Write your answer.' })),
  'concern, closed': state(
    concernCard,
    aConcern({ state: 'closed', who: 'Ana Ruiz', answer: null, close: null, said: [raised, answered] }),
  ),
  'concern, taken back': state(concernCard, aConcern({ state: 'takenBack', said: [], answer: null, close: null })),
  'life, a person left': state(
    lifeCard,
    aLife({
      items: [
        { title: lifeWords.role('Data lead'), next: lifeWords.roleNext([]) },
        { title: lifeWords.team('Data team'), next: lifeWords.teamNext('Raj Patel') },
        { title: lifeWords.signoff('Sales pilot'), next: lifeWords.signoffNext },
      ],
    }),
  ),
  'life, the project manager left': state(
    lifeCard,
    aLife({
      lines: [lifeWords.steering('Ana Ruiz', 'Maya Lindqvist'), lifeWords.heldNothing(['Maya Lindqvist'])],
      next: lifeWords.nameNext,
    }),
  ),
  'life, everybody is back': state(
    lifeCard,
    aLife({ kind: 'good', band: lifeWords.backBand, title: lifeWords.backTitle, lines: [lifeWords.backLine] }),
  ),
  'life, the channel was deleted': state(
    lifeCard,
    aLife({
      kind: 'warning',
      band: lifeWords.goneBand,
      title: lifeWords.goneTitle(rollout),
      lines: [lifeWords.goneLine(rollout)],
      next: lifeWords.goneNext,
    }),
  ),
  'life, the bot was removed': state(
    lifeCard,
    aLife({
      kind: 'warning',
      band: lifeWords.goneBand,
      title: lifeWords.removedTitle(rollout),
      lines: [lifeWords.removedLine(rollout)],
      next: lifeWords.removedNext,
    }),
  ),
  'life, it goes': state(
    lifeCard,
    aLife({
      kind: 'warning',
      band: lifeWords.endsBand,
      title: lifeWords.endsTitle(rollout, 'Tue 10 Mar'),
      lines: [lifeWords.endsLine(rollout), lifeWords.endsSave],
      next: lifeWords.endsKeep,
    }),
  ),
  'life, it stays': state(
    lifeCard,
    aLife({ kind: 'good', band: lifeWords.staysBand, title: lifeWords.staysTitle(rollout), lines: [lifeWords.staysLine] }),
  ),
  'life, here again': state(
    lifeCard,
    aLife({
      kind: 'good',
      band: lifeWords.greetBand,
      title: lifeWords.greetTitle,
      lines: [lifeWords.greetSince('Tue 10 Mar', 'Thu 12 Mar')],
      items: [{ title: lifeWords.missedDigests(2), next: '' }],
      next: lifeWords.greetNext,
    }),
  ),
});
