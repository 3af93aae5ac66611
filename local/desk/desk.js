// The desk: one person at a time, one channel at a time, one chat; looks every second and a half for what is new.
import { ask, notice, Refused } from './ask.js';
import { drawChannels, nameChannel } from './channels.js';
import { drawChat, listenToChat } from './chat.js';
import { drawClock, listenToClock } from './clock.js';
import { drawMine, listenToMine, tellMineTheme } from './mine.js';
import { drawPeople } from './people.js';
import { drawPosts, listenToPosts } from './posts.js';
import { drawTab, goBack, leaveDeepLink, openInTab, pinned, placeNow, readTab, tellTheme, wantsBack } from './tab.js';
import { configureTab } from './tabDialog.js';

const everyMs = 1500;
const byId = (id) => document.getElementById(id);
const tabs = ['posts', 'files', 'milepost'];
const kept = { persona: 'desk.persona', channel: 'desk.channel', theme: 'desk.theme', tab: 'desk.tab', language: 'desk.language' };

const state = {
  person: localStorage.getItem(kept.persona) ?? 'tomas',
  channel: localStorage.getItem(kept.channel) ?? '',
  theme: localStorage.getItem(kept.theme) ?? 'light',
  tab: localStorage.getItem(kept.tab) ?? 'milepost',
};
let people = [];
let channels = [];
let channel = null;
let clock = null;

const deskNow = () => ({
  people,
  channel,
  clock,
  theme: state.theme,
  language: languageNow(),
  persona: people.find((one) => one.key === state.person) ?? people[0],
  refresh,
  open: openLink,
  press: (pressed) => ask('POST', '/local/press', { person: state.person, ...pressed }),
});

/** A link into Milepost opens the tab at its place; every other link opens beside the desk. */
function openLink(url) {
  const link = new URL(url, location.href);
  if (link.hostname === 'teams.microsoft.com' && link.pathname.startsWith('/l/entity/')) {
    const context = JSON.parse(link.searchParams.get('context') ?? '{}');
    return openPlace(context.subEntityId ?? context.subPageId ?? '', context.channelId ?? state.channel);
  }
  if (link.hostname === 'teams.microsoft.com') return notice('Teams would open this: a chat, a meeting or another app.');
  if (link.protocol === 'http:' || link.protocol === 'https:' || link.protocol === 'mailto:') open(link.href, '_blank', 'noopener');
}

/** Opens a place in the tab of a channel, where the person is in it. */
function openPlace(subPage, channelId = state.channel) {
  const there = channels.find(({ id }) => id === channelId);
  const { persona } = deskNow();
  if (there && !persona.chats.includes(there.id)) return notice(`${persona.name} is not in the channel ${there.name}.`);
  if (there) keepChannel(there.id);
  openInTab(subPage);
  showPane('channel');
  showTab('milepost');
}

const does = {
  openLink,
  openPlace,
  changed: (added) => showTab(added ? 'milepost' : 'posts'),
};

function showTab(name) {
  state.tab = name;
  localStorage.setItem(kept.tab, name);
  for (const one of tabs) {
    const button = byId(`${one}Tab`);
    button.setAttribute('aria-selected', String(one === name));
    button.tabIndex = one === name ? 0 : -1;
    byId(one).hidden = one !== name;
  }
  void refresh();
}

function showPane(name) {
  document.body.dataset.pane = name;
  for (const button of document.querySelectorAll('.panes button'))
    button.setAttribute('aria-current', String(button.dataset.pane === name));
}

function showTheme(theme) {
  state.theme = theme;
  localStorage.setItem(kept.theme, theme);
  document.documentElement.dataset.theme = theme;
  byId('theme').value = theme;
  tellTheme(theme);
  tellMineTheme(theme);
}

/** Each person has Teams in a language of their own. */
const languageKey = () => `${kept.language}.${state.person}`;
const languageNow = () => localStorage.getItem(languageKey()) ?? 'en-GB';

function showLanguage() {
  document.documentElement.dataset.speaks = languageNow();
  byId('language').value = languageNow();
}

function keepChannel(id) {
  if (id === state.channel) return;
  state.channel = id;
  localStorage.setItem(kept.channel, id);
}

function chooseChannel(id) {
  if (id !== state.channel) leaveDeepLink();
  keepChannel(id);
  if (matchMedia('(max-width: 899px)').matches) showPane('channel');
  void refresh();
}

/** The channel that is shown: the one that was chosen last where the person is in it, else their first. */
function channelNow() {
  const [, ...own] = deskNow().persona.chats;
  keepChannel(own.includes(state.channel) ? state.channel : own[0]);
  return channels.find(({ id }) => id === state.channel);
}

function choose(key) {
  state.person = key;
  localStorage.setItem(kept.persona, key);
  leaveDeepLink();
  if (matchMedia('(max-width: 899px)').matches) showPane('chat');
  void refresh();
}

async function look() {
  const isKnown = channels.some(({ id }) => id === state.channel);
  const here = isKnown ? `?channel=${encodeURIComponent(state.channel)}` : '';
  const [everybody, moment] = await Promise.all([ask('GET', `/local/people${here}`), ask('GET', '/local/clock')]);
  people = everybody.people;
  channels = everybody.channels;
  channel = channelNow();
  await readTab(channel.id);
  if (everybody.channel.id !== channel.id || state.channel !== channel.id) again = true;
  if (state.channel !== channel.id) return;
  clock = moment;
  const desk = deskNow();
  drawClock(clock);
  showLanguage();
  const chatVisible = byId('chat').offsetParent !== null && !document.hidden;
  drawPeople({ ...desk, choose, chatVisible });
  nameChannel(channel);
  drawChannels({ ...desk, channels, choose: chooseChannel, postsVisible: state.tab === 'posts' && byId('threads').offsetParent !== null });
  byId('milepostTab').hidden = !pinned() && state.tab !== 'milepost';
  byId('addTab').hidden = pinned() || state.tab === 'milepost';
  byId('tabSettings').hidden = !pinned() || state.tab !== 'milepost';
  byId('back').hidden = !wantsBack() || state.tab !== 'milepost' || !matchMedia('(max-width: 899px)').matches;
  drawMine(deskNow, placeNow(), does);
  await Promise.all([drawChat(desk), state.tab === 'posts' ? drawPosts(desk, deskNow) : null]);
  if (state.tab === 'milepost') drawTab(deskNow, does);
}

let looking = null;
let again = false;

/** Looks once more; calls while it looks are answered by one look after it. */
async function refresh() {
  if (looking) {
    again = true;
    return looking;
  }
  looking = (async () => {
    do {
      again = false;
      try {
        await look();
        document.body.classList.remove('away');
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure;
        if (!document.body.classList.contains('away')) notice(failure.message);
        document.body.classList.add('away');
      }
    } while (again);
  })().finally(() => {
    looking = null;
  });
  return looking;
}

const plane =
  '<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 3.5 17.5 10 3 16.5 5 10z"></path><path d="M5 10h6.5"></path></svg>';
for (const button of document.querySelectorAll('.composer [type=submit]')) button.innerHTML = plane;
for (const button of document.querySelectorAll('.panes button')) button.addEventListener('click', () => showPane(button.dataset.pane));
for (const [index, name] of tabs.entries()) {
  const button = byId(`${name}Tab`);
  button.addEventListener('click', () => showTab(name));
  button.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step) return;
    const open = tabs.filter((one) => !byId(`${one}Tab`).hidden);
    const next = open[(open.indexOf(tabs[index]) + step + open.length) % open.length];
    showTab(next);
    byId(`${next}Tab`).focus();
  });
}
byId('theme').addEventListener('change', () => {
  showTheme(byId('theme').value);
  void refresh();
});
byId('language').addEventListener('change', () => {
  localStorage.setItem(languageKey(), byId('language').value);
  showLanguage();
  void refresh();
});
byId('addTab').addEventListener('click', () => configureTab(deskNow, placeNow(), does));
byId('tabSettings').addEventListener('click', () => configureTab(deskNow, placeNow(), does));
byId('back').addEventListener('click', goBack);
listenToChat(deskNow);
listenToPosts(deskNow);
listenToClock(refresh);
listenToMine(refresh);
showTheme(state.theme);
showLanguage();
showPane('chat');
showTab(state.tab);
setInterval(() => {
  if (!document.hidden) void refresh();
}, everyMs);
