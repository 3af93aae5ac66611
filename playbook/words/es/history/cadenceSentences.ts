import type { CadenceEntries } from '../../../journal/entries/CadenceEntries.ts';
import { dayWords } from '../../dates.ts';
import { type Lookup, note, type Sentences, team } from '../../history/Lookup.ts';
import { counted } from '../counts.ts';
import { because } from '../planChanges.ts';

const phase = ({ rollout }: Lookup, id: string) => rollout.start?.phases.find((one) => one.id === id)?.name ?? id;

/** When teams are asked, and when people are left in peace. */
export const cadenceSentences: Sentences<keyof CadenceEntries> = {
  phaseCadenceSet: ({ data }, look) =>
    note(
      data.set
        ? `En la fase «${phase(look, data.phase)}» se pregunta a los equipos con menos frecuencia hasta el ${dayWords(data.set.until)}`
        : `En la fase «${phase(look, data.phase)}» se vuelve a preguntar a los equipos cada día laborable`,
    ),
  teamPulledIn: ({ data, words }, look) =>
    note(`Se incluyó al equipo ${team(look, data.team)} del ${dayWords(data.from)} al ${dayWords(data.until)}${because(words.reason)}`),
  teamLetGo: ({ data }, look) => note(`Ya no se incluye al equipo ${team(look, data.team)}`),
  calendarSet: ({ data }) =>
    note(
      data.set
        ? `El calendario «${data.set.name}» tiene ${counted(data.set.holidays.length, 'festivo')}`
        : `Se quitó el calendario «${data.was?.name ?? ''}»`,
    ),
  quietHoursSet: ({ data }, look) =>
    note(
      data.set
        ? `${look.name(data.person)} no recibe nada de ${data.set.from} a ${data.set.until}`
        : `${look.name(data.person)} vuelve a tener las horas de descanso habituales`,
    ),
};
