import type { ConcernEntries } from '../../../journal/entries/ConcernEntries.ts';
import type { LifeEntries } from '../../../journal/entries/LifeEntries.ts';
import type { LiveCheckEntries } from '../../../journal/entries/LiveCheckEntries.ts';
import { dayWords } from '../../dates.ts';
import { good, hidden, type Lookup, note, type Sentences, team } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';

const followUp = ({ rollout }: Lookup, id: string) => titleOf(rollout.followUps.find((one) => one.id === id)?.text ?? 'un seguimiento', 70);
const checked = (look: Lookup, id: string) => team(look, look.rollout.checks.find((one) => one.id === id)?.team ?? '');

/** The check held live, deeper checks, follow-ups, and what Teams tells of the channel; private concerns leave no trace here. */
export const liveSentences: Sentences<keyof LiveCheckEntries | keyof LifeEntries | keyof ConcernEntries> = {
  liveCheckBegun: ({ by }, look) => note(`${look.name(by)} empezó la revisión en directo`),
  liveCheckEnded: () => note('La revisión en directo ha terminado'),
  liveNoted: ({ data, words }, look) =>
    words.text ? note(`Anotado en la revisión en directo sobre ${team(look, data.team)}: ${titleOf(words.text, 100)}`) : null,
  livePlaceSet: () => note('Se cambió el lugar de la revisión en directo'),
  followUpNoted: ({ words }) => note(`Para seguimiento: ${titleOf(words.text ?? '', 120)}`),
  followUpDone: ({ data }, look) => good(`Seguimiento resuelto: ${followUp(look, data.item)}`),
  followUpReopened: ({ data }, look) => note(`De nuevo para seguimiento: ${followUp(look, data.item)}`),
  followUpDropped: () => note('Se quitó un seguimiento de la lista'),
  checkPlanned: ({ data }, look) =>
    note(`Hay una revisión con ${team(look, data.fields.team)} prevista para el ${dayWords(data.fields.on)} a las ${data.fields.at}`),
  checkCalledOff: ({ data }, look) => note(`Se anuló la revisión con ${checked(look, data.check)}`),
  checkRestored: ({ data }, look) => note(`Al final sí habrá revisión con ${checked(look, data.check)}`),
  checkHeld: ({ data, words }, look) =>
    note(`La revisión con ${checked(look, data.check)} fue el ${dayWords(data.on)}${words.text ? `: ${titleOf(words.text, 100)}` : ''}`),
  checkUnheld: ({ data }, look) => note(`Se retiró la nota de una revisión con ${checked(look, data.check)}`),
  personLeft: ({ data }, look) => note(`${look.name(data.person)} salió del canal`),
  personReturned: ({ data }, look) => note(`${look.name(data.person)} está de nuevo en el canal`),
  channelRenamed: ({ data }) => note(`El canal se llama ahora ${data.name}`),
  channelGone: () => ({ mark: 'late', text: 'El canal se eliminó: allí no se puede publicar nada' }),
  channelMoved: ({ data, by }, look) => note(`${look.name(by)} fijó la implantación en el canal ${data.channel.name}`),
  channelRestored: () => note('El canal vuelve a estar disponible'),
  botRemoved: () => ({ mark: 'late', text: 'Se quitó Milepost del canal: allí no se puede publicar nada' }),
  botReturned: () => note('Milepost está de nuevo en el canal'),
  concernsKept: hidden,
  concernRaised: hidden,
  concernAnswered: hidden,
  concernClosed: hidden,
  concernReopened: hidden,
  concernTakenBack: hidden,
  concernAnswerTakenBack: hidden,
};
