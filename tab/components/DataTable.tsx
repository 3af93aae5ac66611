import type { ReactNode } from 'react';

interface DataTableProps {
  label: string;
  heads: string[];
  /** The first cell of a row names it. */
  rows: { id: string; cells: ReactNode[] }[];
}

/** A picture in words. Its rows become blocks on a phone; the roles keep it a table there. */
export function DataTable({ label, heads, rows }: DataTableProps) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: a table drawn as blocks loses its roles without them.
    <table className="data-table" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, cells: [name, ...cells] }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              {name}
            </th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]} role="cell" data-head={heads[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: a table drawn as blocks loses its roles without them.
  );
}
