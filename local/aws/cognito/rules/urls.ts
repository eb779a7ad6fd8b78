import type { ClientSettings } from '../state';
import type { Subject } from './rule';

/** The hosts that plain HTTP is allowed for. */
const LOCAL_HOST = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d*)?([/?#]|$)/i;

const urlsOf = ({ CallbackURLs = [], LogoutURLs = [], DefaultRedirectURI }: ClientSettings): string[] => [
  ...CallbackURLs,
  ...LogoutURLs,
  ...(DefaultRedirectURI === undefined ? [] : [DefaultRedirectURI]),
];

export const insecureUrl = ({ settings }: Subject): string | undefined =>
  urlsOf(settings).find((url) => /^http:/i.test(url) && !LOCAL_HOST.test(url));

/** Told of callback URLs; whether sign-out URLs may have a fragment is not known, so they may. */
export const urlWithFragment = ({ settings }: Subject): string | undefined =>
  settings.CallbackURLs?.find((url) => url.includes('#'));

export const redirectNotListed = ({ settings }: Subject): string | undefined =>
  settings.DefaultRedirectURI !== undefined && !settings.CallbackURLs?.includes(settings.DefaultRedirectURI)
    ? settings.DefaultRedirectURI
    : undefined;
