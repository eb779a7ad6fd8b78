/** A `$ref` followed to its definition. */
export function resolve(schema, node) {
  return node.$ref ? schema.definitions[node.$ref.replace('#/definitions/', '')] : node;
}

/** The top-level names under a pointer list such as `readOnlyProperties`. */
export function namesOf(pointers = []) {
  return pointers.map((pointer) => pointer.replace('/properties/', ''));
}
