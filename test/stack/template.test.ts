import fc from 'fast-check';
import { evaluateConditions } from '../../local/stack/template/conditions';
import { settleParameters, valuesOf } from '../../local/stack/template/parameters';
import { readTemplate } from '../../local/stack/template/read';
import { resolve } from '../../local/stack/template/resolve';
import { pseudoParameters, type Scope } from '../../local/stack/template/scope';
import { parseSub } from '../../local/stack/template/sub';
import { shapeTemplate } from '../../local/stack/template/template';

const PARAMETERS = {
  Name: { Type: 'String' },
  List: { Type: 'CommaDelimitedList' },
  Hidden: { NoEcho: true },
};
const parameters = valuesOf(PARAMETERS, { Name: 'n', List: 'a, b', Hidden: 'h' });
const scope: Scope = {
  parameters,
  conditions: { Yes: true, No: false },
  pseudo: pseudoParameters('stack', 'stack-id', 'eu-west-1'),
  resource: (id) =>
    id === 'Made'
      ? { ref: 'made-ref', attribute: (name) => (name === 'Deep.Id' ? 'made-id' : undefined) }
      : undefined,
  reveal: true,
};
/** Resolves a value that is written as YAML. */
const yaml = (text: string, within: Partial<Scope> = {}) =>
  resolve(readTemplate(`Value: ${text}`).Value, { ...scope, ...within });

test.each([
  ['!Ref Name', 'n'],
  ['!Ref List', ['a', 'b']],
  ['!Ref AWS::Region', 'eu-west-1'],
  ['!Ref Made', 'made-ref'],
  ['!GetAtt Made.Deep.Id', 'made-id'],
  ['{"Fn::GetAtt": ["Made", "Deep.Id"]}', 'made-id'],
  [
    '!Sub "${Name}-${AWS::StackName}-${Made}-${Made.Deep.Id}-${!Literal}"',
    'n-stack-made-ref-made-id-${Literal}',
  ],
  ['!Sub ["${a}/${Name}", {a: !Ref AWS::AccountId}]', '123456789012/n'],
  ['!Join ["-", [a, !Ref Name, 3, true]]', 'a-n-3-true'],
  ['!Join [",", !Ref List]', 'a,b'],
  ['!Select [1, [a, b]]', 'b'],
  ['!Select ["0", !Split ["/", x/y]]', 'x'],
  ['!Split [",", "a,b,"]', ['a', 'b', '']],
  ['!If [Yes, 1, 2]', 1],
  ['!If [No, 1, {a: !Ref Name}]', { a: 'n' }],
  ['{a: !If [No, 1, !Ref AWS::NoValue], b: [1, !Ref "AWS::NoValue"]}', { b: [1] }],
  ['!Equals [1, "1"]', true],
  ['!And [!Condition Yes, !Not [!Condition No]]', true],
  ['!Or [!Condition No, !Equals [a, b]]', false],
  ['{a: [~, 1.5, off, 2020-01-01, 007]}', { a: [null, 1.5, 'off', '2020-01-01', 7] }],
])('%s stands for its value', (text, expected) => {
  expect(yaml(text)).toEqual(expected);
});

test('a NoEcho value is masked wherever the records would show it', () => {
  expect(yaml('!Sub "${Hidden}!"')).toBe('h!');
  expect(yaml('[!Ref Hidden, !Sub "${Hidden}!"]', { reveal: false })).toEqual(['****', '****!']);
});

test.each([
  ['!Select [2, [a, b]]', 'Fn::Select: there is no item 2 in a list of 2'],
  ['!GetAtt Made.Nope', 'Fn::GetAtt Made.Nope: there is no such attribute'],
  ['!Ref Nobody', 'Ref Nobody: there is no such parameter or resource'],
  ['!If [Maybe, 1, 2]', 'Condition Maybe: there is no such condition'],
  ['!Join ["-", abc]', 'A list is needed, not "abc"'],
  ['!Sub "${a b}"', 'variable names in Fn::Sub syntax must contain only alphanumeric characters'],
])('%s is refused', (text, message) => {
  expect(() => yaml(text)).toThrow(message);
});

test('JSON and YAML with short tags are the same template', () => {
  const short = readTemplate('Resources:\n  A: {Type: T, Properties: {x: !Sub "${B.C}", y: !GetAtt B.C}}');
  const long = {
    A: { Type: 'T', Properties: { x: { 'Fn::Sub': '${B.C}' }, y: { 'Fn::GetAtt': ['B', 'C'] } } },
  };
  expect(short).toEqual({ Resources: long });
  expect(readTemplate(JSON.stringify({ Resources: long }))).toEqual(short);
});

test('any JSON object survives being read as a template', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (object) => {
      fc.pre(!('__proto__' in object));
      expect(readTemplate(JSON.stringify(object))).toEqual(JSON.parse(JSON.stringify(object)));
    }),
  );
});

test('text that is no YAML is refused with its line', () => {
  expect(() => readTemplate('a: [1\nb: 2')).toThrow(/line 2/);
  expect(() => readTemplate('a: 1\na: 2')).toThrow(/Map keys must be unique/);
  expect(() => readTemplate('- 1')).toThrow('The template is no object');
});

const names = fc.stringMatching(/^[A-Za-z0-9.:]{1,10}$/);
const texts = fc.string().filter((text) => !text.includes('${'));

test('Fn::Sub is taken apart so that its parts, put together, are the text again', () => {
  const part = fc.oneof(
    texts,
    names.map((name) => `\${${name}}`),
    names.map((name) => `\${!${name}}`),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      fc.pre(!parts.some((piece, index) => piece.endsWith('$') && parts[index + 1]?.startsWith('{')));
      const again = parseSub(text).map((found) => ('name' in found ? `\${${found.name}}` : found.text));
      expect(again.join('')).toBe(text.replaceAll('${!', '${'));
    }),
  );
});

test('Fn::Sub puts exactly the named values in, and changes no other character', () => {
  fc.assert(
    fc.property(texts, texts, fc.string(), (before, after, value) => {
      fc.pre(!before.endsWith('$'));
      const template = { 'Fn::Sub': [`${before}\${Own}${after}`, { Own: value }] };
      expect(resolve(template, scope)).toBe(before + value + after);
    }),
  );
});

test('Fn::Split undoes Fn::Join where no item holds the delimiter', () => {
  const items = fc.array(
    fc.string().filter((text) => !text.includes('|')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(items, (list) => {
      const joined = { 'Fn::Join': ['|', list] };
      expect(resolve({ 'Fn::Split': ['|', joined] }, scope)).toEqual(list);
    }),
  );
});

test('conditions may name each other, but not in a circle', () => {
  const read = (text: string) => shapeTemplate(readTemplate(`${text}\nResources: {A: {Type: T}}`)).Conditions;
  const within = { parameters, pseudo: scope.pseudo };
  const declared = read(
    'Conditions:\n  Both: !And [!Condition A, !Condition B]\n  A: !Equals [!Ref Name, n]\n  B: !Not [!Condition A]',
  );
  expect(evaluateConditions(declared, within)).toEqual({ Both: false, A: true, B: false });
  const circle = read('Conditions: {A: !Not [!Condition B], B: !Not [!Condition A]}');
  expect(() => evaluateConditions(circle, within)).toThrow('Condition A: it depends on itself');
});

/** Settles one parameter that is declared so. */
const settle = (declared: object, given: Record<string, string>, previous?: Record<string, string>) =>
  settleParameters(
    shapeTemplate({ Parameters: { P: { Type: 'String', ...declared } }, Resources: { A: { Type: 'T' } } }),
    given,
    previous,
  ).settled.values.P;

test('a parameter is what is given, else what it was, else its default', () => {
  expect(settle({ Default: 'd' }, { P: 'given' }, { P: 'was' })).toBe('given');
  expect(settle({ Default: 'd' }, {}, { P: 'was' })).toBe('was');
  expect(settle({ Default: 5, Type: 'Number' }, {})).toBe('5');
  expect(settle({ Type: 'CommaDelimitedList' }, { P: 'a, b,c' })).toEqual(['a', 'b', 'c']);
});

test.each([
  [{}, {}, 'Parameters: [P] must have values'],
  [{ Default: '' }, { Q: '1' }, 'Parameters: [Q] do not exist in the template'],
  [{ Type: 'Number' }, { P: 'x' }, "Parameter 'P' must be a number."],
  [{ AllowedValues: ['a', 1] }, { P: 'c' }, "Parameter 'P' must be one of AllowedValues: [a,1]"],
  [{ AllowedPattern: '[a-z]+' }, { P: 'a1' }, "Parameter 'P' must match pattern [a-z]+"],
  [
    { MinLength: 3 },
    { P: 'ab' },
    "Parameter 'P' must contain at least 3 and at most any number of characters",
  ],
  [
    { Type: 'Number', MaxValue: 5 },
    { P: '6' },
    "Parameter 'P' must be a number not less than any and not more than 5",
  ],
  [{ AllowedPattern: 'a', ConstraintDescription: 'be an a' }, { P: 'b' }, "Parameter 'P' be an a"],
  [
    { Type: 'AWS::SSM::Parameter::Value<String>' },
    { P: 'b' },
    'is not one of String, Number, CommaDelimitedList',
  ],
])('a parameter declared as %j is refused the value of %j', (declared, given, message) => {
  expect(() => settle(declared, given)).toThrow(message);
});
