/** Stands in the bundle for the shim `string.prototype.replaceall`: every Node that runs this has it built in. */
export = (text: string, search: string, replacement: string): string =>
  String(text).replaceAll(search, replacement);
