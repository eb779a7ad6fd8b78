import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { TemplateError } from './error';
import { isObject, type JsonObject } from './json';

/** A template in its long form: the short tags of YAML are written out as `Fn::…`. */
export type RawTemplate = JsonObject;

/** Tags whose long form does not begin with `Fn::`. */
const PLAIN_TAGS: Record<string, string> = { '!Ref': 'Ref', '!Condition': 'Condition' };

/**
 * Reads a template, JSON or YAML with CloudFormation's short tags (`!Ref`, `!GetAtt A.B`, `!Sub`, …).
 * Throws a TemplateError that names the line where the text is no YAML.
 */
export function readTemplate(text: string): RawTemplate {
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: true });
  if (document.errors.length) throw new TemplateError(document.errors.map(({ message }) => message.trim()));
  const template = document.contents && plain(document.contents, document);
  if (!isObject(template)) throw new TemplateError(['The template is no object']);
  return template;
}

function plain(node: Node, document: Document): unknown {
  const value = untagged(node, document);
  const { tag } = node as { tag?: string };
  if (!tag || !/^![A-Za-z]/.test(tag)) return value;
  const name = PLAIN_TAGS[tag] ?? `Fn::${tag.slice(1)}`;
  return { [name]: name === 'Fn::GetAtt' ? attributePath(value) : value };
}

function untagged(node: Node, document: Document): unknown {
  if (isAlias(node)) return plainOrNull(node.resolve(document), document);
  if (isSeq(node)) return node.items.map((item) => plainOrNull(item, document));
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [String(plainOrNull(key, document)), plainOrNull(value, document)]),
    );
  }
  return isScalar(node) ? node.value : null;
}

/** The library types what a collection holds as unknown; after parsing it holds nodes or nothing. */
const plainOrNull = (node: unknown, document: Document): unknown =>
  node === null || node === undefined ? null : plain(node as Node, document);

/** `A.B.C` is attribute `B.C` of `A`. */
function attributePath(value: unknown): unknown {
  if (typeof value !== 'string' || !value.includes('.')) return value;
  const dot = value.indexOf('.');
  return [value.slice(0, dot), value.slice(dot + 1)];
}
