/** What stands before the words of a cell is the team and the day; a colon ends it, as each language writes one. */
const afterDay = /^(.*?)(?:\u00a0?: |：)(.*)$/s;

/**
 * The sentence of a cell in two: which team and day, and how it stood. A colon in the name of the team ends nothing.
 * @example cellParts('Sales, Tue 10 Mar: on plan', 'Sales') // { head: 'Sales, Tue 10 Mar', said: 'on plan' }
 */
export function cellParts(sentence: string, team: string): { head: string; said: string } {
  const name = sentence.startsWith(team) ? team : '';
  const [, day, said] = afterDay.exec(sentence.slice(name.length)) ?? [];
  return said === undefined ? { head: sentence, said: '' } : { head: `${name}${day}`, said };
}
