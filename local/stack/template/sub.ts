/** A part of an `Fn::Sub` text: as it is, or the name of what stands in its place. */
export type SubPart = { text: string } | { name: string };

const PLACEHOLDER = /\$\{([^}]*)\}/g;
const NAME = /^[A-Za-z0-9_.:]+$/;

/**
 * Takes an `Fn::Sub` text apart. `${Name}`, `${Resource.Attribute}` and `${AWS::Region}` are names, `${!Name}`
 * is the text `${Name}`. Throws an Error where a name has other characters than CloudFormation allows.
 */
export function parseSub(text: string): SubPart[] {
  const parts: SubPart[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const inside = match[1] ?? '';
    parts.push({ text: text.slice(end, match.index) }, partOf(inside.trim()));
    end = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(end) }].filter((part) => 'name' in part || part.text !== '');
}

function partOf(inside: string): SubPart {
  if (inside.startsWith('!')) return { text: `\${${inside.slice(1)}}` };
  if (NAME.test(inside)) return { name: inside };
  throw new Error(
    `Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons: \${${inside}}`,
  );
}

/** `Resource.Attribute` taken apart; without a dot there is no attribute. */
export function splitName(name: string): { id: string; attribute?: string } {
  const dot = name.indexOf('.');
  return dot < 0 ? { id: name } : { id: name.slice(0, dot), attribute: name.slice(dot + 1) };
}
