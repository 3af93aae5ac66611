import type { Asked } from './askedOf.ts';
import { memberAt, oidAt, oidOf } from './people.ts';

/** Teams gives no smaller and no larger page. */
const pageSizes = { least: 50, usual: 200, most: 500 };

/** One member by any id, everybody, or a page of a roster of `size` people, made up as they are asked for; null where there is no such member. */
export function membersFor({ tenantId, named, paged, query }: Asked, size: number): object | null {
  if (named) {
    const oid = oidOf(named);
    const index = Number.parseInt(oid.slice(-12), 16);
    return index < size && oidAt(tenantId, index) === oid ? memberAt(tenantId, index) : null;
  }
  const asked = Number(query.get('pageSize')) || pageSizes.usual;
  const from = paged ? Number(query.get('continuationToken') ?? 0) : 0;
  const to = paged ? Math.min(size, from + Math.max(pageSizes.least, Math.min(pageSizes.most, asked))) : size;
  const members = Array.from({ length: to - from }, (_, at) => memberAt(tenantId, from + at));
  return paged ? { members, ...(to < size && { continuationToken: String(to) }) } : members;
}
