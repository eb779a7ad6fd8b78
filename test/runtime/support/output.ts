/** Everything that is written to the console during a test, as text. */
export function captureOutput(): { text(): string; lines(): string[] } {
  let lines: string[] = [];
  const { format } = jest.requireActual<typeof import('node:util')>('node:util');
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
