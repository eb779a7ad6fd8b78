import type { Phase } from './phase';

const PANEL = { width: 300, height: 130, left: 44, top: 34, gapX: 60, gapY: 62 };
const COLUMNS = 2;
const COLOURS = { done: '#1f77b4', quota: '#d62728', axis: '#8a8f98', text: '#222222' };

/** Clients done over time, a panel for each phase, beside the line of what the quotas alone allow. */
export function loadChart(phases: readonly Phase[], clients: number): string {
  const rows = Math.ceil(phases.length / COLUMNS);
  const width = PANEL.left + COLUMNS * (PANEL.width + PANEL.gapX);
  const height = PANEL.top + rows * (PANEL.height + PANEL.gapY);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="Clients done over time">`,
    `  <rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...phases.flatMap((phase, index) => panel(phase, clients, index)),
    '</svg>',
    '',
  ].join('\n');
}

function panel(phase: Phase, clients: number, index: number): string[] {
  const left = PANEL.left + (index % COLUMNS) * (PANEL.width + PANEL.gapX);
  const top = PANEL.top + Math.floor(index / COLUMNS) * (PANEL.height + PANEL.gapY);
  const bottom = top + PANEL.height;
  const longest = Math.max(phase.seconds, phase.quotaSeconds);
  const x = (seconds: number): number => Math.round(left + (seconds / longest) * PANEL.width);
  const y = (done: number): number => Math.round(bottom - (done / clients) * PANEL.height);
  const { seconds, quotaSeconds } = phase;
  const title = `${phase.action}, ${phase.named ? 'named' : 'unnamed'}: ${seconds.toFixed(1)} s, quota ${quotaSeconds.toFixed(1)} s`;
  return [
    text(left, top - 10, title, 'font-weight="bold"'),
    path(`M${left} ${top}V${bottom}H${left + PANEL.width}`, COLOURS.axis),
    path(`M${x(0)} ${y(0)}L${x(quotaSeconds)} ${y(clients)}`, COLOURS.quota, 'stroke-dasharray="5 4"'),
    path(`M${x(0)} ${y(0)}${steps(phase.doneAt, x, y)}`, COLOURS.done, 'stroke-width="2"'),
    text(left - 6, top + 8, String(clients), 'text-anchor="end"'),
    text(left - 6, bottom, '0', 'text-anchor="end"'),
    text(x(seconds), bottom + 16, `${seconds.toFixed(0)} s`, 'text-anchor="end"'),
    ...(index === 0 ? legend(left + 8, top + 18) : []),
  ];
}

const steps = (doneAt: readonly number[], x: (seconds: number) => number, y: (done: number) => number) =>
  doneAt.map((at, index) => `H${x(at)}V${y(index + 1)}`).join('');

const legend = (left: number, top: number): string[] => [
  path(`M${left} ${top - 4}h22`, COLOURS.done, 'stroke-width="2"'),
  text(left + 28, top, 'clients done'),
  path(`M${left} ${top + 12}h22`, COLOURS.quota, 'stroke-dasharray="5 4"'),
  text(left + 28, top + 16, 'what the quota allows'),
];

const path = (d: string, stroke: string, more = ''): string =>
  `  <path d="${d}" fill="none" stroke="${stroke}" ${more}/>`;

const text = (x: number, y: number, content: string, more = ''): string =>
  `  <text x="${x}" y="${y}" fill="${COLOURS.text}" ${more}>${content}</text>`;
