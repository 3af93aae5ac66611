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
        ? `In ${phase(look, data.phase)} teams are asked less often until ${dayWords(data.set.until)}`
        : `In ${phase(look, data.phase)} teams are asked each working day again`,
    ),
  teamPulledIn: ({ data, words }, look) =>
    note(`${team(look, data.team)} was pulled in from ${dayWords(data.from)} to ${dayWords(data.until)}${because(words.reason)}`),
  teamLetGo: ({ data }, look) => note(`${team(look, data.team)} is no longer pulled in`),
  calendarSet: ({ data }) =>
    note(
      data.set
        ? `The calendar “${data.set.name}” has ${counted(data.set.holidays.length, 'holiday')}`
        : `The calendar “${data.was?.name ?? ''}” was taken away`,
    ),
  quietHoursSet: ({ data }, look) =>
    note(
      data.set
        ? `${look.name(data.person)} is left in peace from ${data.set.from} to ${data.set.until}`
        : `${look.name(data.person)} has the usual quiet hours again`,
    ),
};
