// The only file that knows teams-js.
import { app, authentication, FrameContexts, pages } from '@microsoft/teams-js';
import { hearFrom } from '../playbook/words/readerTag.ts';
import { browserLanguage, onBrowserTheme } from './browser/browserReader.ts';
import { browserPlaceOf } from './deepLink.ts';
import { SignInSilent } from './signInTrouble.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** What Teams says about where the tab stands. */
export interface Host {
  theme: ThemeName;
  subPageId: string | undefined;
  /** The tab stands beside a meeting, 320 pixels wide. */
  isBeside: boolean;
  /** The page stands where Teams asks before it takes the tab away. */
  isRemoving: boolean;
  /** What the tab was set up with; empty while it is not. */
  entityId: string;
  channel: { threadId: string; teamId: string; name: string } | null;
  reader: { id: string; name: string };
  /** Milepost as this Teams knows it; empty where Teams does not say. */
  appId: string;
  /** Where the reader signed in to a plain browser: forgets them there. */
  signOut?: () => Promise<void>;
}

/** teams-js itself gives up only after a minute in a frame that never answers. */
const ANSWER_WITHIN_MS = 4000;

const themeOf = (name: string): ThemeName => (name === 'dark' ? 'dark' : name === 'contrast' ? 'contrast' : 'light');

const silence = (): Promise<never> => new Promise((_, fail) => setTimeout(() => fail(new Error('Teams did not answer')), ANSWER_WITHIN_MS));

let language = 'en';
let isInTeams = false;
hearFrom(() => language);

/** The language and region the reader has Teams in, or their browser, a tag such as `de-DE`. */
export const readerLanguage = (): string => language;

/** Says hello to Teams and answers with what it tells us, or null when this page is not inside Teams. */
export async function enterTeams(): Promise<Host | null> {
  try {
    const hello = async () => {
      await app.initialize();
      return app.getContext();
    };
    const context = await Promise.race([hello(), silence()]);
    const { channel, team, user } = context;
    language = context.app.locale;
    isInTeams = true;
    return {
      theme: themeOf(context.app.theme),
      subPageId: context.page.subPageId,
      isBeside: context.page.frameContext === FrameContexts.sidePanel,
      isRemoving: context.page.frameContext === FrameContexts.remove,
      entityId: context.page.id,
      channel: channel
        ? { threadId: channel.id, teamId: team?.internalId ?? team?.groupId ?? '', name: channel.displayName ?? team?.displayName ?? '' }
        : null,
      reader: { id: user?.id ?? '', name: user?.displayName ?? '' },
      appId: context.app.appId?.toString() ?? '',
    };
  } catch {
    language = browserLanguage();
    return null;
  }
}

/** Calls back each time the reader changes the theme of Teams; outside it, of all they look at. */
export function onThemeChange(changed: (theme: ThemeName) => void): void {
  if (isInTeams) app.registerOnThemeChangeHandler((name) => changed(themeOf(name)));
  else onBrowserTheme(changed);
}

/** Takes Teams' loading picture away. */
export function sayLoaded(): void {
  if (!isInTeams) return;
  app.notifyAppLoaded();
  app.notifySuccess();
}

/** Long enough for a sign-in that asks nothing; one that asks in a window of its own goes on behind it. */
const TOKEN_WITHIN_MS = 20_000;

let underWay: Promise<string> | null = null;

/** A token that says who the reader is; rejects when Teams gives none. `quietly` opens no window. */
export function teamsToken({ quietly }: { quietly: boolean }): Promise<string> {
  underWay ??= authentication.getAuthToken({ silent: quietly }).finally(() => {
    underWay = null;
  });
  return Promise.race([
    underWay,
    new Promise<never>((_, fail) => setTimeout(() => fail(new SignInSilent('Teams did not answer')), TOKEN_WITHIN_MS)),
  ]);
}

/** Opens a place in Teams: a channel's tab, or where an app is added. Outside Teams a tab of ours opens where the reader is. */
export function openInTeams(link: string): void {
  if (isInTeams) void app.openLink(link).catch(() => undefined);
  else location.assign(browserPlaceOf(link) ?? link);
}

/** Lets the back button of Teams go back inside the tab; `goBack` says whether there was anywhere to go. */
export function onBackButton(goBack: () => boolean): void {
  if (isInTeams && pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(goBack);
}

/** What the configuration page hands to Teams when it is saved. */
export interface TabAddress {
  entityId: string;
  contentUrl: string;
  websiteUrl: string;
  removeUrl: string;
  suggestedDisplayName: string;
}

/** Lights or dims the Save button of the configuration dialog. */
export const allowSave = (allowed: boolean): void => pages.config.setValidityState(allowed);

/** When the reader saves, asks `tabAddress` where the tab leads; its error's message is shown by Teams. */
export function onSave(tabAddress: () => Promise<TabAddress>): void {
  pages.config.registerOnSaveHandler(async (saving) => {
    try {
      await pages.config.setConfig(await tabAddress());
      saving.notifySuccess();
    } catch (error) {
      saving.notifyFailure(error instanceof Error ? error.message : undefined);
    }
  });
}

/** Lets Teams take the tab away once somebody has read what that means; nothing of ours has to be done for it. */
export function allowRemoving(): void {
  pages.config.registerOnRemoveHandler((removing) => removing.notifySuccess());
  pages.config.setValidityState(true);
}
