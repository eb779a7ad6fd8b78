/** `make bench`: measures this provider beside the stock template, and writes README.md and benchmarks.svg here. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chart } from './chart';
import { measureColdStarts } from './cold-start';
import { bars, table, type Measured } from './report';
import { makeStockProject, sizeOf, type Provider } from './stock-project';
import { measureWarm } from './warm';

const ROUNDS = 21;
const README = join('benchmarks', 'README.md');

async function main(): Promise<void> {
  const folder = resolve('build/TypeFunction');
  const ours: Provider = { name: 'this provider', folder, handlers: join(folder, 'handlers.js') };
  console.log('Making the stock project …');
  const stock = makeStockProject();
  console.log(`Cold starts, ${ROUNDS} of each …`);
  const [own, other, node] = await measureColdStarts([ours.handlers, stock.handlers, ''], ROUNDS);
  if (!own || !other || !node) throw new Error('a cold start was not measured');
  console.log(`Warm invocations, ${ROUNDS} of each …`);
  const warm = await measureWarm(ours, stock, ROUNDS);
  const measured: [Measured, Measured] = [
    { name: ours.name, cold: own, size: sizeOf(ours), warm: warm.ours },
    { name: stock.name, cold: other, size: sizeOf(stock), warm: warm.stock },
  ];
  const result = table(...measured, { nodeMs: node.loadedMs, apiMs: warm.apiMs });
  writeFileSync(join('benchmarks', 'benchmarks.svg'), chart(bars(...measured)));
  writeFileSync(README, withResult(readFileSync(README, 'utf8'), result));
  console.log(`\n${result}`);
}

/** Puts the result between the two marks of the text. */
function withResult(text: string, result: string): string {
  const [begin, end] = ['<!-- begin result -->', '<!-- end result -->'];
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${README} lacks its marks`);
  return `${before}${begin}\n\n${result}\n\n${end}${after}`;
}

void main();
