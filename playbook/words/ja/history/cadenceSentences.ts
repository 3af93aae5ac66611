import type { CadenceEntries } from '../../../journal/entries/CadenceEntries.ts';
import { dayWords } from '../../dates.ts';
import { type Lookup, note, type Sentences, team } from '../../history/Lookup.ts';
import { because } from '../planChanges.ts';

const phase = ({ rollout }: Lookup, id: string) => rollout.start?.phases.find((one) => one.id === id)?.name ?? id;

/** When teams are asked, and when people are left in peace, in Japanese. */
export const cadenceSentences: Sentences<keyof CadenceEntries> = {
  phaseCadenceSet: ({ data }, look) =>
    note(
      data.set
        ? `「${phase(look, data.phase)}」では、${dayWords(data.set.until)}までチームに尋ねる頻度が減りました`
        : `「${phase(look, data.phase)}」では、再び毎営業日チームに尋ねます`,
    ),
  teamPulledIn: ({ data, words }, look) =>
    note(`${team(look, data.team)}に${dayWords(data.from)}から${dayWords(data.until)}まで参加が依頼されました${because(words.reason)}`),
  teamLetGo: ({ data }, look) => note(`${team(look, data.team)}への参加の依頼が終わりました`),
  calendarSet: ({ data }) =>
    note(
      data.set
        ? `カレンダー「${data.set.name}」の休日は${data.set.holidays.length}日です`
        : `カレンダー「${data.was?.name ?? ''}」が取り除かれました`,
    ),
  quietHoursSet: ({ data }, look) =>
    note(
      data.set
        ? `${look.name(data.person)}さんの通知を控える時間は${data.set.from}から${data.set.until}までです`
        : `${look.name(data.person)}さんの通知を控える時間が通常に戻りました`,
    ),
};
