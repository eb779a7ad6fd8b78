/** One group of the chart: a quantity, and its value for each provider. */
export interface Bars {
  title: string;
  values: readonly { name: string; value: number; label: string }[];
}

const WIDTH = 720;
const BAR = { left: 150, width: 440, height: 18, gap: 6 };
const GROUP_GAP = 26;
const TOP = 20;
const COLOURS = ['#1f77b4', '#b0b7bf'];

/** A bar chart as SVG text, each group on its own linear scale. */
export function chart(groups: readonly Bars[]): string {
  let y = TOP;
  const parts: string[] = [];
  for (const group of groups) {
    parts.push(text(20, (y += GROUP_GAP), group.title, 'font-weight="bold"'));
    y += 8;
    const longest = Math.max(...group.values.map(({ value }) => value));
    for (const [index, bar] of group.values.entries()) {
      const width = Math.max(2, (bar.value / longest) * BAR.width);
      const middle = y + BAR.height - 5;
      parts.push(text(BAR.left - 10, middle, bar.name, 'text-anchor="end"'));
      parts.push(rectangle(BAR.left, y, width, BAR.height, COLOURS[index % COLOURS.length] ?? ''));
      parts.push(text(BAR.left + width + 8, middle, bar.label));
      y += BAR.height + BAR.gap;
    }
  }
  const height = y + TOP;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13" role="img" aria-label="Benchmarks">`;
  return [head, rectangle(0, 0, WIDTH, height, '#ffffff'), ...parts, '</svg>', ''].join('\n');
}

const rectangle = (x: number, y: number, width: number, height: number, fill: string) =>
  `  <rect x="${x}" y="${y}" width="${Math.round(width)}" height="${height}" fill="${fill}"/>`;

const text = (x: number, y: number, content: string, more = '') =>
  `  <text x="${Math.round(x)}" y="${y}" fill="#222222" ${more}>${escape(content)}</text>`;

const escape = (content: string) =>
  content.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
