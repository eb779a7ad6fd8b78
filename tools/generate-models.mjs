// The CLI's TypeScript plugin (1.0.2) writes models for class-transformer 0.3 and for a compiler that is not
// strict. Each row makes one construct right; a row that finds nothing means that the plugin's template
// moved, and fails.
const REWRITES = [
  {
    why: 'class-transformer 0.5 passes one object; with the old signature each property becomes that object',
    from: /\(value: any, obj: any\) =>/g,
    to: '({ value, obj }: any) =>',
  },
  {
    why: 'isolatedModules with emitDecoratorMetadata asks that types be imported as types',
    from: /^import \{ BaseModel, Dict, integer, Integer, Optional, transformValue \}/m,
    to: 'import { BaseModel, type Dict, type integer, Integer, type Optional, transformValue }',
  },
  {
    why: 'the field only gives the constructor a type: it must neither be initialised nor emitted',
    from: /^ {4}\['constructor'\]: typeof (\w+);$/gm,
    to: "    declare ['constructor']: typeof $1;",
  },
  {
    why: 'noImplicitOverride',
    from: /public static readonly TYPE_NAME/g,
    to: 'public static override readonly TYPE_NAME',
  },
  {
    why: "the library's own declaration promises a value where null is given",
    from: /\? (identifier|null) : (identifiers|null);/g,
    to: (_all, yes, no) => `? ${notNull(yes)} : ${notNull(no)};`,
  },
];

function notNull(expression) {
  return expression === 'null' ? 'null!' : expression;
}

/** What `cfn generate` wrote, made right for class-transformer 0.5.1 and a strict compiler. */
export function rewriteModels(source) {
  return REWRITES.reduce((text, { why, from, to }) => {
    const rewritten = text.replace(from, to);
    if (rewritten === text)
      throw new Error(`src/models.ts has nothing that matches ${from} any more (${why})`);
    return rewritten;
  }, source);
}
