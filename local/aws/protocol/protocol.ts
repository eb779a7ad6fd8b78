import type { AwsError } from '../errors';
import type { AwsRequest } from '../http/request';
import type { Json } from '../json';
import type { Service } from '../service';

/** An answer, ready to be written. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** How requests and answers of one AWS protocol look. */
export interface Protocol {
  /** @throws AwsError SerializationException */
  parse(request: AwsRequest): Json;
  answer(output: object | undefined, route: Pick<Route, 'service' | 'operation'>, requestId: string): Answer;
  /** `service` is absent where the request names none. */
  error(error: AwsError, requestId: string, service?: Service): Answer;
}

/** Where a request goes. */
export interface Route {
  protocol: Protocol;
  service: Service;
  operation: string;
}
