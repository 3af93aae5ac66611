/** The ids of apps in Teams. */
const isAppId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const isThread = /^19:[\w.@-]{1,200}$/;

const entityLink = 'https://teams.microsoft.com/l/entity/';

/** The address of the tab for a plain browser: it tells which channel of Teams the same place stands in. */
export function browserAddress(contentUrl: string, appId: string, threadId: string): string {
  const address = new URL(contentUrl);
  if (appId) address.searchParams.set('app', appId);
  if (threadId) address.searchParams.set('channel', threadId);
  return address.href;
}

/**
 * The place in Teams that an address of the tab names, as a link; null where the address does not say which channel or app.
 * @example deepLinkOf('/tab/mine.html', '?app=0f6c1a52-3d4b-4e7a-8b95-6a1c2d3e4f50') // 'https://teams.microsoft.com/l/entity/0f6c1a52-3d4b-4e7a-8b95-6a1c2d3e4f50/mine'
 */
export function deepLinkOf(path: string, search: string, ownApp = ''): string | null {
  const asked = new URLSearchParams(search);
  const app = asked.get('app') ?? ownApp;
  if (!isAppId.test(app)) return null;
  if (path.endsWith('/mine.html')) return `${entityLink}${app}/mine`;
  const [rollout, channelId] = [asked.get('rollout') ?? '', asked.get('channel') ?? ''];
  if (!rollout || !isThread.test(channelId)) return null;
  const [page, id] = [asked.get('page') ?? 'overview', asked.get('id')];
  const context = JSON.stringify({ subEntityId: id ? `${page}/${id}` : page, channelId });
  return `${entityLink}${app}/${encodeURIComponent(rollout)}?context=${encodeURIComponent(context)}`;
}

/**
 * The way back: where a plain browser shows the place that a link into Teams names; null where the link leads to no rollout of ours.
 * @example browserPlaceOf('https://teams.microsoft.com/l/entity/<app>/r1?context={"subEntityId":"plan","channelId":"19:…"}') // '/tab/index.html?rollout=r1&page=plan&app=…&channel=…'
 */
export function browserPlaceOf(link: string): string | null {
  if (!link.startsWith(entityLink)) return null;
  const { pathname, searchParams } = new URL(link);
  const [app = '', rollout = ''] = pathname.slice('/l/entity/'.length).split('/').map(decodeURIComponent);
  const context = searchParams.get('context');
  if (!isAppId.test(app) || !rollout || !context) return null;
  const { subEntityId = 'overview', channelId = '' } = JSON.parse(context) as Record<string, string>;
  const [page = '', ...id] = subEntityId.split('/');
  const asked = new URLSearchParams({ rollout, page, ...(id.length ? { id: id.join('/') } : {}), app, channel: channelId });
  return `/tab/index.html?${asked}`;
}
