import { arch, cpus, platform } from 'node:os';
import type { Bars } from './chart';
import type { ColdStart } from './cold-start';
import type { Warm } from './warm';

/** All that one run measured of a provider. */
export interface Measured {
  name: string;
  cold: ColdStart;
  size: { bytes: number; files: number };
  warm: Warm;
}

interface Row {
  title: string;
  of: (measured: Measured) => number;
  show: (value: number) => string;
  goal: string;
  met: (ours: number, stock: number) => boolean;
}

const MIB_PEAK_RSS = 60;
const BYTES_UNZIPPED = 450_000;
const MS_ADDED_TO_READ = 3;
const CALLS_FOR_LOGGING = 2;
const SHARE_OF_STOCK_START = 0.55;

const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`;
const mebibytes = (value: number) => `${Math.round(value)} MiB`;
const bytes = (value: number) =>
  value < 1e6 ? `${Math.round(value / 1000)} KB` : `${Math.round(value / 1e6)} MB`;
const plain = (value: number) => value.toLocaleString('en');

/** Everything that is shown, once; the table and the chart are made of it. */
const ROWS: readonly Row[] = [
  {
    title: 'Cold start, process start to handlers loaded',
    of: ({ cold }) => cold.loadedMs,
    show: ms,
    goal: 'at most 55 % of the stock template’s',
    met: (ours, stock) => ours <= SHARE_OF_STOCK_START * stock,
  },
  {
    title: 'of it, loading the handlers',
    of: ({ cold }) => cold.requireMs,
    show: ms,
    goal: '',
    met: () => true,
  },
  {
    title: 'Peak memory when loaded',
    of: ({ cold }) => cold.peakRssMiB,
    show: mebibytes,
    goal: `at most ${MIB_PEAK_RSS} MiB`,
    met: (ours) => ours <= MIB_PEAK_RSS,
  },
  {
    title: 'Package, unzipped',
    of: ({ size }) => size.bytes,
    show: bytes,
    goal: `at most ${BYTES_UNZIPPED / 1000} KB`,
    met: (ours) => ours <= BYTES_UNZIPPED,
  },
  { title: 'Files in the package', of: ({ size }) => size.files, show: plain, goal: '', met: () => true },
  {
    title: 'Warm READ, added to the API’s answer',
    of: ({ warm }) => warm.addedMs,
    show: ms,
    goal: `at most ${MS_ADDED_TO_READ} ms`,
    met: (ours) => ours <= MS_ADDED_TO_READ,
  },
  {
    title: 'Warm READ with a log group',
    of: ({ warm }) => warm.loggedMs,
    show: ms,
    goal: '',
    met: () => true,
  },
  {
    title: 'AWS calls for logs and metrics, per READ',
    of: ({ warm }) => warm.loggingCalls,
    show: plain,
    goal: `at most ${CALLS_FOR_LOGGING}`,
    met: (ours) => ours <= CALLS_FOR_LOGGING,
  },
  {
    title: 'the same, where the log role may write to S3',
    of: ({ warm }) => warm.loggingCallsWithS3,
    show: plain,
    goal: `at most ${CALLS_FOR_LOGGING}`,
    met: (ours) => ours <= CALLS_FOR_LOGGING,
  },
];

/** The table, in Markdown. */
export function table(ours: Measured, stock: Measured, alone: { nodeMs: number; apiMs: number }): string {
  const lines = ROWS.map((row) => {
    const [own, other] = [row.of(ours), row.of(stock)];
    const goal = row.goal && `${row.goal}: ${row.met(own, other) ? 'met' : '**missed**'}`;
    return `| ${row.title} | ${row.show(own)} | ${row.show(other)} | ${goal} |`;
  });
  return [
    '| | this provider | stock template | goal |',
    '| --- | ---: | ---: | --- |',
    ...lines,
    '',
    `Node.js ${process.version} alone starts in ${ms(alone.nodeMs)}; the local AWS answers the calls of a READ in ${ms(alone.apiMs)}. ${cpus().length} cores, ${platform()} ${arch()}.`,
  ].join('\n');
}

/** The same for the chart. */
export const bars = (ours: Measured, stock: Measured): Bars[] =>
  ROWS.map(({ title, of, show }) => ({
    title,
    values: [ours, stock].map((one) => ({ name: one.name, value: of(one), label: show(of(one)) })),
  }));
