interface Linked {
  rolloutId: string;
  page: string;
  id?: string;
}

/** Longer links are none of ours. */
const longest = 2000;

/**
 * The place a link of ours leads to: the tab's own address, or its deep link in Teams; null for any other.
 * @example placeOfLink('https://milepost.example/tab/index.html?rollout=r1&page=plan&id=pilot') // { rolloutId: 'r1', page: 'plan', id: 'pilot' }
 */
export function placeOfLink(link: string): Linked | null {
  if (link.length > longest || !URL.canParse(link)) return null;
  const { pathname, searchParams } = new URL(link);
  if (pathname === '/tab/index.html') {
    const rolloutId = searchParams.get('rollout');
    return rolloutId ? linked(rolloutId, searchParams.get('page') ?? 'overview', searchParams.get('id') ?? '') : null;
  }
  const [, rolloutId] = /^\/l\/entity\/[^/]+\/([^/]+)$/.exec(pathname) ?? [];
  if (!rolloutId) return null;
  const [page = 'overview', ...rest] = subEntityOf(searchParams.get('context')).split('/');
  return linked(rolloutId, page, rest.join('/'));
}

const linked = (rolloutId: string, page: string, id: string): Linked => ({ rolloutId, page, ...(id ? { id } : {}) });

function subEntityOf(context: string | null): string {
  try {
    const { subEntityId } = JSON.parse(context ?? '{}') as { subEntityId?: unknown };
    return typeof subEntityId === 'string' && subEntityId ? subEntityId : 'overview';
  } catch {
    return 'overview';
  }
}
