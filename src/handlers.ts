import { apisFor, type Apis } from './app-client/apis';
import { create } from './app-client/create';
import { remove } from './app-client/delete';
import { toHandlerError } from './app-client/errors';
import { resumable } from './app-client/go-on';
import { list } from './app-client/list';
import { parse } from './app-client/parse';
import type { AppClientProperties } from './app-client/properties';
import { read } from './app-client/read';
import { update } from './app-client/update';
import type { Invocation, Outcome } from './contract';
import { SECRET_PROPERTIES } from './generated/shape';
import { ResourceModel } from './models';
import { createProvider } from './runtime';

type Request = Invocation<AppClientProperties>;
type Operation = (request: Request, apis: Apis) => Promise<Outcome<AppClientProperties>>;

/** Runs an operation with the caller's own access to AWS, and puts what AWS refuses in the contract's terms. */
const handler = (operation: Operation) => async (request: Request) => {
  const apis = apisFor(request);
  try {
    return await operation(request, apis);
  } catch (error) {
    throw toHandlerError(error, request.action);
  } finally {
    apis.close();
  }
};

/** The Lambda handlers that the registry calls: `handlers.entrypoint` and, for tests by hand, `handlers.testEntrypoint`. */
export const { entrypoint, testEntrypoint } = createProvider<AppClientProperties>({
  typeName: ResourceModel.TYPE_NAME,
  Model: ResourceModel,
  secretProperties: SECRET_PROPERTIES,
  parse,
  handlers: {
    CREATE: handler(create),
    READ: handler(read),
    UPDATE: handler(resumable(update)),
    DELETE: handler(resumable(remove)),
    LIST: handler(list),
  },
});
