/**
 * A page that frames the tab and answers teams-js as Teams does. Its query: `page` (the framed path), `theme`, `locale`, `sub` (a deep link's
 * sub-page), `ctx` (frame context). The test drives it by `host.fire(func, ...args)` and reads `host.heard` and `host.settings`.
 * `host.refuses` is what `getAuthToken` is refused with, null for no answer at all; `host.quiet` says of each asking whether it opened no window.
 */
export const hostPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>html,body{margin:0;height:100%}iframe{display:block;width:100%;height:100vh;border:0}</style></head>
<body><iframe id="frame" title="Milepost" name="embedded-page-container"></iframe>
<script>
const asked = new URLSearchParams(location.search);
const frame = document.getElementById('frame');
const frameContext = asked.get('ctx') || 'content';
const runtime = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: {
  pages: { backStack: {}, config: {}, currentApp: {}, tabs: {} }, people: {}, teamsCore: {} } };
const context = { locale: asked.get('locale') || 'en-gb', theme: asked.get('theme') || 'default', appSessionId: 's', sessionId: 's', hostName: 'Teams',
  hostClientType: 'web', entityId: 'crm', subEntityId: asked.get('sub') || undefined, frameContext,
  userObjectId: 'o-maya', userDisplayName: 'Maya Lindqvist', tid: 't', teamId: '19:team@thread.tacv2', teamName: 'Northwind',
  groupId: 'g', channelId: '19:channel@thread.tacv2', channelName: 'CRM rollout', channelType: 'Regular', appId: '22222222-2222-4222-8222-222222222222' };
const host = { heard: [], settings: null, valid: null, saved: null, quiet: [], refuses: undefined,
  fire: (func, ...args) => frame.contentWindow.postMessage({ func, args, timestamp: Date.now(), monotonicTimestamp: performance.now() }, location.origin) };
window.host = host;
const answers = {
  initialize: () => [frameContext, 'web', JSON.stringify(runtime), '2.58.0'],
  getContext: () => [context],
  'authentication.getAuthToken': (said) => {
    host.quiet.push(said.args[2] === true);
    return host.refuses === undefined ? [true, 'reader.token.stub'] : host.refuses === null ? null : [false, host.refuses];
  },
  'settings.setSettings': (said) => { host.settings = said.args[0]; return [true]; },
  'pages.config.setConfig': (said) => { host.settings = said.args[0]; return [true]; },
};
addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow) return;
  const said = event.data;
  host.heard.push({ func: said.func, args: said.args });
  if (said.func === 'settings.setValidityState') host.valid = said.args[0];
  if (said.func === 'settings.save.success') host.saved = true;
  if (said.func === 'settings.save.failure') host.saved = said.args[0] || 'failed';
  const answer = answers[said.func];
  const args = answer && answer(said);
  if (args) frame.contentWindow.postMessage({ id: said.id, uuidAsString: said.uuidAsString, args, isPartialResponse: false, monotonicTimestamp: performance.now() }, location.origin);
});
frame.src = asked.get('page');
</script></body></html>`;
