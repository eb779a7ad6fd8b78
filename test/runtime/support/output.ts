import { format } from 'node:util';

/** Everything that is written to the console during a test, as text. */
export function captureOutput(): { text(): string; lines(): string[] } {
  let lines: string[] = [];
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  beforeEach(() => {
    lines = [];
    for (const method of methods) {
      jest.spyOn(console, method).mockImplementation((...parts) => void lines.push(format(...parts)));
    }
  });
  afterEach(() => jest.restoreAllMocks());
  return { text: () => lines.join('\n'), lines: () => lines };
}
