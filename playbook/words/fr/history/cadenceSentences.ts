import type { CadenceEntries } from '../../../journal/entries/CadenceEntries.ts';
import { dayWords } from '../../dates.ts';
import { type Lookup, note, type Sentences, team } from '../../history/Lookup.ts';
import { counted } from '../counts.ts';
import { because } from '../planChanges.ts';

const phase = ({ rollout }: Lookup, id: string) => rollout.start?.phases.find((one) => one.id === id)?.name ?? id;

/** When teams are asked, and when people are left in peace, in French. */
export const cadenceSentences: Sentences<keyof CadenceEntries> = {
  phaseCadenceSet: ({ data }, look) =>
    note(
      data.set
        ? `Phase ${phase(look, data.phase)} : les équipes sont interrogées moins souvent jusqu’au ${dayWords(data.set.until)}`
        : `Phase ${phase(look, data.phase)} : les équipes sont de nouveau interrogées chaque jour ouvré`,
    ),
  teamPulledIn: ({ data, words }, look) =>
    note(
      `L’équipe « ${team(look, data.team)} » a été mobilisée du ${dayWords(data.from)} au ${dayWords(data.until)}${because(words.reason)}`,
    ),
  teamLetGo: ({ data }, look) => note(`L’équipe « ${team(look, data.team)} » n’est plus mobilisée`),
  calendarSet: ({ data }) =>
    note(
      data.set
        ? `Le calendrier « ${data.set.name} » compte ${counted(data.set.holidays.length, 'jour férié', 'jours fériés')}`
        : `Le calendrier « ${data.was?.name ?? ''} » a été retiré`,
    ),
  quietHoursSet: ({ data }, look) =>
    note(
      data.set
        ? `Heures calmes pour ${look.name(data.person)}, de ${data.set.from} à ${data.set.until}`
        : `${look.name(data.person)} a de nouveau les heures calmes habituelles`,
    ),
};
