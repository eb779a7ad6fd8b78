/** What a control route answers. */
export interface ControlAnswer {
  status: number;
  body: unknown;
}

export interface ControlRequest {
  body: unknown;
  /** The path's `:names`, and the query's members. */
  params: Record<string, string>;
}

/** Routes by method and path, such as `GET /_local/stacks/:name`. */
export type ControlRoutes = Record<
  string,
  (request: ControlRequest) => Promise<ControlAnswer> | ControlAnswer
>;

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean);

/** The path's parameters where it fits the pattern. */
function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = segmentsOf(pattern);
  const given = segmentsOf(path);
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith(':')) params[segment.slice(1)] = decoded(value);
    else if (segment !== value) return undefined;
  }
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Calls the route that fits; 404 with the known routes where none does. */
export async function route(
  routes: ControlRoutes,
  method: string,
  url: URL,
  body: unknown,
): Promise<ControlAnswer> {
  for (const [key, handler] of Object.entries(routes)) {
    const [wantedMethod, pattern = ''] = key.split(' ');
    const params = wantedMethod === method ? matchPath(pattern, url.pathname) : undefined;
    if (params) return handler({ body, params: { ...Object.fromEntries(url.searchParams), ...params } });
  }
  const known = Object.keys(routes).join(', ');
  return { status: 404, body: { message: `No control route ${method} ${url.pathname}. Known: ${known}` } };
}
