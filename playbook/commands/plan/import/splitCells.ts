// A table as it was copied or saved: cells by tabs, semicolons or commas, in quotes where they hold one of those.

export interface Row {
  /** The line of the text it begins on, 1 is the first. */
  line: number;
  cells: string[];
}

/** The rows with something in them; `unclosed` names the line of a quotation mark that is never closed. */
export function splitCells(text: string): { rows: Row[]; unclosed: number | null } {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const between = separatorOf(plain);
  const rows: Row[] = [];
  let row: Row = { line: 1, cells: [] };
  let line = 1;
  let cell = '';
  let quotedSince: number | null = null;
  const endCell = () => {
    row.cells.push(cell.replace(/\s+/g, ' ').trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.cells.some((one) => one !== '')) rows.push(row);
    row = { line, cells: [] };
  };
  for (let place = 0; place < plain.length; place += 1) {
    const sign = plain[place];
    if (sign === '\n') line += 1;
    if (quotedSince !== null) {
      if (sign !== '"') cell += sign;
      else if (plain[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else quotedSince = null;
    } else if (sign === '"' && cell.trim() === '') quotedSince = line;
    else if (sign === between) endCell();
    else if (sign === '\n') endRow();
    else cell += sign;
  }
  endRow();
  return { rows, unclosed: quotedSince };
}

/** Tabs are what spreadsheets copy; else whichever of semicolon and comma the first row has more of. */
function separatorOf(text: string): string {
  const first = (text.trimStart().split('\n')[0] ?? '').replace(/"[^"]*"/g, '');
  if (first.includes('\t')) return '\t';
  return first.split(';').length > first.split(',').length ? ';' : ',';
}
