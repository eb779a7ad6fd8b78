/** What a run of pytest came to, as its JUnit report has it. */
export interface TestCounts {
  passed: number;
  failed: number;
  /** The tests that the suite left out, with its own reason. */
  skipped: { name: string; reason: string }[];
}

/** Reads a JUnit report of pytest. Throws where it holds no tests: a run that tested nothing did not pass. */
export function readJunit(xml: string): TestCounts {
  const suite = /<testsuite\b([^>]*)>/.exec(xml)?.[1] ?? '';
  const count = (name: string) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(suite)?.[1] ?? Number.NaN);
  const failed = count('failures') + count('errors');
  const passed = count('tests') - failed - count('skipped');
  if (!(passed + failed > 0)) throw new Error('the report of cfn test holds no tests');
  return { passed, failed, skipped: skippedTests(xml) };
}

function skippedTests(xml: string): TestCounts['skipped'] {
  const pattern = /<testcase\b[^>]*\bname="([^"]*)"[^>]*><skipped\b[^>]*\bmessage="([^"]*)"/g;
  return [...xml.matchAll(pattern)].map(([, name = '', reason = '']) => ({ name, reason: unescape(reason) }));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescape(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp|#10);/g, (_, name: string) => ENTITIES[name] ?? ' ');
}
