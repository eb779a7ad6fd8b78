import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Every page that people write, and those that are made for them. */
const PAGES = ['', 'guide', 'guide/decisions', 'benchmarks', 'docs'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** As the usual renderers make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\-_ ]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

function isBroken(page: string, target: string, anchor: string | undefined): boolean {
  const file = target === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), target);
  return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
}

test.each(PAGES)('the links of %s lead somewhere', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];

  expect(
    links.filter(([, target = '', anchor]) => isBroken(page, target, anchor)).map(([link]) => link),
  ).toEqual([]);
});
