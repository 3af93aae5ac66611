import assert from 'node:assert/strict';

export interface CalendarLine {
  name: string;
  params: Record<string, string>;
  value: string;
}

/** The lines of a calendar file, unfolded; fails on anything RFC 5545 does not allow in one. */
export function readCalendar(file: string): CalendarLine[] {
  assert.ok(file.startsWith('BEGIN:VCALENDAR\r\n'), 'it begins a calendar');
  const physical = file.split('\r\n');
  if (physical.at(-1) === '') physical.pop();
  for (const line of physical) {
    assert.doesNotMatch(line, /[\r\n]/, 'lines end with CRLF');
    assert.ok(Buffer.byteLength(line) <= 75, `longer than 75 octets: ${line}`);
    assert.ok(line.isWellFormed(), line);
  }
  const lines = file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
    .map(lineOf);
  const open: string[] = [];
  for (const { name, value } of lines) {
    if (name === 'BEGIN') open.push(value);
    if (name === 'END') assert.equal(open.pop(), value);
  }
  assert.deepEqual(open, [], 'everything begun has ended');
  return lines;
}

function lineOf(line: string): CalendarLine {
  const parts = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line);
  assert.ok(parts, `not a content line: ${line}`);
  const [, name = '', params = '', value = ''] = parts;
  const pairs = [...params.matchAll(/;([A-Z-]+)=(?:"([^"]*)"|([^";:,]*))/g)];
  const told = Object.fromEntries(pairs.map(([, key = '', quoted, plain]) => [key, quoted ?? plain ?? '']));
  const text = ['SUMMARY', 'DESCRIPTION', 'LOCATION'].includes(name);
  if (text) assert.doesNotMatch(value.replace(/\\[\\;,nN]/g, ''), /[\\;,]/, `unescaped: ${value}`);
  return { name, params: told, value: text ? value.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign)) : value };
}

/** The value of the one line of that name. */
export function theOne(lines: readonly CalendarLine[], name: string): string {
  const found = lines.filter((line) => line.name === name);
  assert.equal(found.length, 1, `${name} stands ${found.length} times`);
  return found[0]?.value ?? '';
}
