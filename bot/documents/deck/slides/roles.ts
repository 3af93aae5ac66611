import type { KickoffRecord } from '../../../../playbook/views/kickoff/KickoffRecord.ts';
import type { Palette } from '../../paper/palette.ts';
import { begin, columnsOf, type Drawn, type Part, putMore, sidesShown } from '../drawn.ts';
import { type Area, contentArea, put } from '../page.ts';
import type { Slide } from '../presentation.ts';
import { putSideHead } from './putSideHead.ts';

const rolesInColumn = 8;

/** Who holds which role, side by side (P11, P27). */
export const roles =
  (drawn: Drawn): Part =>
  (most) => {
    const { record, palette } = drawn;
    const { title } = record.roles;
    const sides = record.roles.sides.slice(0, sidesShown);
    const longest = Math.max(1, ...sides.map((side) => side.roles.length));
    const pages = Math.min(most, Math.ceil(longest / rolesInColumn));
    return Array.from({ length: pages }, (_, page) => () => {
      const slide = begin(drawn, { ...record.roles, title: page ? record.continued(title) : title });
      const area = contentArea(record.roles.lead);
      const from = page * rolesInColumn;
      columnsOf(area, Math.max(1, sides.length)).forEach((at, column) => {
        const side = sides[column];
        if (side) putRoles(slide, { ...side, roles: side.roles.slice(from, from + rolesInColumn) }, at, palette);
      });
      const left = sides.reduce((sum, side) => sum + Math.max(0, side.roles.length - from - rolesInColumn), 0);
      putMore(drawn, slide, page === pages - 1 ? left : 0);
    });
  };

type SideOfRoles = KickoffRecord['roles']['sides'][number];

function putRoles(slide: Slide, { name, side, roles: all }: SideOfRoles, at: Area, palette: Palette): void {
  putSideHead(slide, name, side, at, palette);
  const h = Math.min(0.5, (at.h - 0.95) / rolesInColumn);
  all.forEach(({ title, names, open }, row) => {
    const y = at.y + 0.82 + row * h;
    put(slide, title, { x: at.x, y, w: at.w, h: 0.23 }, { most: 13, bold: true, color: palette.ink });
    put(slide, names, { x: at.x, y: y + 0.225, w: at.w, h: 0.23 }, { most: 13, color: open ? palette.late : palette.soft });
  });
}
