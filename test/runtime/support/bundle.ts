import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type * as probeModule from '../fixtures/probe';

const ROOT = join(__dirname, '../../..');
const BUILD = join(ROOT, 'tools/build.mjs');
const PROBE = join(ROOT, 'test/runtime/fixtures/probe.ts');

export type ProbeBundle = typeof probeModule;

/** What of esbuild's metafile the tests read. */
export interface Metafile {
  inputs: Record<string, { imports: { path: string; kind: string }[] }>;
}

export interface Built {
  folder: string;
  file: string;
  metafile: Metafile;
  output: string;
  remove(): void;
}

/** Builds the probe provider as the product is built, into a folder of its own. */
export function buildProbe(): Built {
  const parent = mkdtempSync(join(tmpdir(), 'probe-'));
  const folder = join(parent, 'TypeFunction');
  const options = ['--entry', PROBE, '--out', folder, 'TypeFunction'];
  const output = execFileSync(process.execPath, [BUILD, ...options], { encoding: 'utf8' });
  // esbuild wrote it.
  const metafile = JSON.parse(readFileSync(`${folder}.meta.json`, 'utf8')) as Metafile;
  const remove = () => rmSync(parent, { recursive: true });
  return { folder, file: join(folder, 'handlers.js'), metafile, output, remove };
}

/** The probe's bundle, loaded, for a test file: built before its tests, removed after them. */
export function loadProbe(): { readonly bundle: ProbeBundle; readonly built: Built } {
  let built: Built | undefined;
  let bundle: ProbeBundle | undefined;
  beforeAll(() => {
    built = buildProbe();
    bundle = jest.requireActual<ProbeBundle>(built.file);
  });
  afterAll(() => built?.remove());
  const there = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('The probe is there only while tests run.');
    return value;
  };
  return {
    get bundle() {
      return there(bundle);
    },
    get built() {
      return there(built);
    },
  };
}
