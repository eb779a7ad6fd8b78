const compiled = new Map<string, RegExp>();

/** Java's `\s`, which is ASCII only. */
const JAVA_WHITE_SPACE = ' \\t\\n\\x0B\\f\\r';

/** Escapes of what has no meaning, which Java allows and JavaScript does not. */
const NEEDLESS_ESCAPE = /\\([!"#%&',:;<=>@_`~ ])/g;

/** The model's Java pattern as a JavaScript one that matches whole values. */
export function javaPattern(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const dotAll = pattern.startsWith('(?s)');
  // Every \s of the model stands inside a character class.
  const body = pattern
    .replace(/^\(\?s\)/, '')
    .replaceAll('\\s', JAVA_WHITE_SPACE)
    .replace(NEEDLESS_ESCAPE, '$1');
  const expression = new RegExp(`^(?:${body})$`, dotAll ? 'us' : 'u');
  compiled.set(pattern, expression);
  return expression;
}
