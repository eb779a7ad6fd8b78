import type { AppClientProperties } from '../properties';
import type { Violation } from '../violation';
import { violatedIf, type Rule } from './rule';

/** RedirectUrlType of the API model; not in the schema, since `\p{…}` is not the same in every language. */
const URL_CHARACTERS = /^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u;
const HTTP = /^http:/i;
/** The hosts that plain HTTP is allowed for: an app under development. */
const LOCAL_HOST = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d*)?([/?#]|$)/i;

interface Url {
  readonly path: string;
  readonly url: string;
}

const listed = (name: 'CallbackURLs' | 'LogoutURLs', client: AppClientProperties): Url[] =>
  (client[name] ?? []).map((url, index) => ({ path: `/${name}/${index}`, url }));

const single = ({ DefaultRedirectURI: url }: AppClientProperties): Url[] =>
  url === undefined ? [] : [{ path: '/DefaultRedirectURI', url }];

const allUrls = (client: AppClientProperties): Url[] => [
  ...listed('CallbackURLs', client),
  ...listed('LogoutURLs', client),
  ...single(client),
];

const each = (urls: Url[], isWrong: (url: string) => boolean, words: Omit<Violation, 'path'>) =>
  urls.flatMap(({ path, url }) => violatedIf(isWrong(url), () => ({ path, ...words })));

const characters: Rule = {
  name: 'urls-without-white-space',
  grade: 'D',
  reason: 'A URL is made of letters, marks, symbols, numbers and punctuation.',
  settings: ['CallbackURLs', 'LogoutURLs', 'DefaultRedirectURI'],
  oneByOne: true,
  check: ({ client }) =>
    each(allUrls(client), (url) => !URL_CHARACTERS.test(url), {
      reason: 'holds white space or a control character',
      remedy: 'Encode it (a space is %20), or take it out.',
    }),
};

const secure: Rule = {
  name: 'urls-by-https',
  grade: 'V',
  reason: 'Plain HTTP would show codes and tokens on the way.',
  settings: ['CallbackURLs', 'LogoutURLs', 'DefaultRedirectURI'],
  oneByOne: true,
  check: ({ client }) =>
    each(allUrls(client), (url) => HTTP.test(url) && !LOCAL_HOST.test(url), {
      reason: 'uses http for another host than localhost, 127.0.0.1 or [::1]',
      remedy: 'Use https.',
    }),
};

const withoutFragment: Rule = {
  name: 'callback-urls-without-fragment',
  grade: 'V',
  reason: 'A redirection endpoint must not include a fragment (RFC 6749, section 3.1.2).',
  settings: ['CallbackURLs'],
  check: ({ client }) =>
    each(listed('CallbackURLs', client), (url) => url.includes('#'), {
      reason: 'has a fragment',
      remedy: 'Take out # and what follows.',
    }),
};

const defaultIsListed: Rule = {
  name: 'DefaultRedirectURI-among-CallbackURLs',
  grade: 'V',
  reason: 'Users are only sent to URLs that the client lists.',
  settings: ['DefaultRedirectURI', 'CallbackURLs'],
  check: ({ client }) =>
    each(single(client), (url) => !(client.CallbackURLs ?? []).includes(url), {
      reason: 'is not one of CallbackURLs',
      remedy: 'List it there too, character by character.',
    }),
};

export const URL_RULES: readonly Rule[] = [characters, secure, withoutFragment, defaultIsListed];
