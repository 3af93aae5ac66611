import type { CadenceEntries } from '../../../journal/entries/CadenceEntries.ts';
import { dayWords } from '../../dates.ts';
import { type Lookup, note, type Sentences, team } from '../../history/Lookup.ts';
import { counted } from '../counts.ts';
import { because } from '../planChanges.ts';

const phase = ({ rollout }: Lookup, id: string) => rollout.start?.phases.find((one) => one.id === id)?.name ?? id;

/** When teams are asked, and when people are left in peace, in German. */
export const cadenceSentences: Sentences<keyof CadenceEntries> = {
  phaseCadenceSet: ({ data }, look) =>
    note(
      data.set
        ? `In der Phase „${phase(look, data.phase)}“ werden die Teams bis ${dayWords(data.set.until)} seltener gefragt`
        : `In der Phase „${phase(look, data.phase)}“ werden die Teams wieder an jedem Arbeitstag gefragt`,
    ),
  teamPulledIn: ({ data, words }, look) =>
    note(`${team(look, data.team)} wurde von ${dayWords(data.from)} bis ${dayWords(data.until)} hinzugezogen${because(words.reason)}`),
  teamLetGo: ({ data }, look) => note(`${team(look, data.team)} ist nicht mehr hinzugezogen`),
  calendarSet: ({ data }) =>
    note(
      data.set
        ? `Der Kalender „${data.set.name}“ hat ${counted(data.set.holidays.length, 'Feiertag', 'Feiertage')}`
        : `Der Kalender „${data.was?.name ?? ''}“ wurde entfernt`,
    ),
  quietHoursSet: ({ data }, look) =>
    note(
      data.set
        ? `${look.name(data.person)} wird von ${data.set.from} bis ${data.set.until}\u00a0Uhr nicht gestört`
        : `${look.name(data.person)} hat wieder die üblichen Ruhezeiten`,
    ),
};
