// What Teams answers to a page that runs inside it: the protocol of teams-js, for a frame of the same origin.
import { ask, notice } from './ask.js';
import { pickPeople } from './pickPeople.js';

const supports = {
  appInstallDialog: {},
  pages: { backStack: {}, config: {}, currentApp: {}, tabs: {} },
  people: {},
  logs: {},
};
const runtime = JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports });
const teamsTheme = { light: 'default', dark: 'dark', contrast: 'contrast' };

/** The flat context Teams hands out, for one person in the channel or in their own Milepost. */
function contextOf({ desk, place, settings, frameContext, subPage, isPersonal }) {
  const channel = {
    teamId: place.team.id,
    teamName: place.team.name,
    groupId: place.team.aadGroupId,
    channelId: place.channel.id,
    channelName: place.channel.name,
    channelType: 'Regular',
    hostTeamTenantId: place.tenantId,
    hostTeamGroupId: place.team.aadGroupId,
  };
  return {
    locale: desk.language.toLowerCase(),
    theme: teamsTheme[desk.theme],
    appSessionId: `desk-${desk.persona.key}`,
    sessionId: 'desk',
    hostName: 'Teams',
    hostClientType: 'web',
    ringId: 'general',
    frameContext,
    entityId: settings?.entityId ?? '',
    subEntityId: subPage ?? '',
    userObjectId: desk.persona.oid,
    userPrincipalName: desk.persona.email,
    loginHint: desk.persona.email,
    userDisplayName: desk.persona.name,
    tid: place.tenantId,
    ...(isPersonal ? {} : channel),
    appId: place.appId,
  };
}

/**
 * Answers one frame. `does` says what the desk does: `openLink(url)`, `valid(state)`, `saved(settings)`, `failed(reason)`, `removed()`.
 * @returns `fire(name, ...args)` for the host's own events, `handles(name)` whether the page listens to one, and `close()`.
 */
export function hostFrame(frame, now, does) {
  const listens = new Set();
  let config = null;
  const origin = location.origin;
  const send = (message) => frame.contentWindow?.postMessage(message, origin);
  const fire = (func, ...args) => send({ func, args, timestamp: Date.now(), monotonicTimestamp: performance.now() });

  const answers = {
    initialize: () => [now().frameContext, 'web', runtime, '2.58.0'],
    getContext: () => [contextOf(now())],
    'authentication.getAuthToken': async () => {
      try {
        return [true, (await ask('POST', '/local/token', { person: now().desk.persona.key })).token];
      } catch (failure) {
        return [false, failure.message];
      }
    },
    'settings.getSettings': () => [absolute(now().settings)],
    'settings.setSettings': ([settings]) => {
      config = settings;
      return [true];
    },
    'settings.setValidityState': ([valid]) => does.valid?.(valid),
    'settings.save.success': () => does.saved?.(config),
    'settings.save.failure': ([reason]) => does.failed?.(reason),
    'settings.remove.success': () => does.removed?.(),
    'settings.remove.failure': ([reason]) => does.failed?.(reason),
    registerHandler: ([name]) => void listens.add(name),
    executeDeepLink: ([url]) => {
      does.openLink(url);
      return [true];
    },
    'pages.navigateToApp': ([to]) => {
      does.openPlace(to.subPageId ?? '');
      return [true];
    },
    navigateToTab: () => [true],
    'pages.tabs.navigateToTab': () => [true],
    getTabInstances: () => [{ teamTabs: [] }],
    getMruTabInstances: () => [{ teamTabs: [] }],
    shareDeepLink: () => notice('Teams would copy a link to this place.'),
    navigateBack: () => [false, 'Nothing to go back to.'],
    navigateCrossDomain: ([url]) => {
      does.openLink(url);
      return [true];
    },
    returnFocus: () => document.getElementById('milepostTab').focus(),
    setFrameContext: () => undefined,
    'people.selectPeople': async ([wanted]) => {
      const picked = await pickPeople(now().desk.people, wanted ?? {});
      return picked ? [null, picked] : [{ errorCode: 8000, message: 'User cancelled' }, null];
    },
    'appInitialization.failure': ([reason, message]) => notice(`The tab could not start: ${message || reason}`),
  };

  const onMessage = async ({ source, origin: from, data }) => {
    if (source !== frame.contentWindow || from !== origin || typeof data?.func !== 'string') return;
    const answer = await answers[data.func]?.(data.args ?? []);
    if (Array.isArray(answer)) {
      send({ id: data.id, uuidAsString: data.uuidAsString, args: answer, isPartialResponse: false, monotonicTimestamp: performance.now() });
    }
  };
  addEventListener('message', onMessage);
  return {
    fire,
    handles: (name) => listens.has(name),
    theme: (theme) => fire('themeChange', teamsTheme[theme]),
    forget: () => listens.clear(),
    close: () => removeEventListener('message', onMessage),
  };
}

/** Pinned addresses are kept without host and port; a tab is told them whole. */
function absolute(settings) {
  if (!settings) return {};
  const whole = (path) => new URL(path, location.origin).href;
  const { contentUrl, websiteUrl, removeUrl } = settings;
  return {
    ...settings,
    contentUrl: whole(contentUrl),
    websiteUrl: whole(websiteUrl),
    ...(removeUrl ? { removeUrl: whole(removeUrl) } : {}),
  };
}
