import { inspect } from 'node:util';

import {
  exceptions,
  HandlerErrorCode,
  type BaseModel,
  type ProgressEvent,
} from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';

import type { Failure } from './failure';

/**
 * A failure in the form that the library expects to catch: it counts it in the metrics, logs it and answers
 * its event. The library logs an exception's message and all that can be seen in it, so neither holds more
 * than the code and the failure's detail.
 */
export class RegistryException extends exceptions.BaseHandlerException {
  readonly #event: ProgressEvent<BaseModel>;
  readonly #detail: string;

  constructor(failure: Failure, event: ProgressEvent<BaseModel>) {
    super(failure.code, HandlerErrorCode[failure.code]);
    this.#event = event;
    this.#detail = failure.detail;
  }

  override toProgressEvent<T extends BaseModel = BaseModel>(): ProgressEvent<T> {
    // Whatever model the caller thinks of: the event's model is of the provider's class.
    return this.#event as ProgressEvent<T>;
  }

  [inspect.custom](): string {
    return this.#detail;
  }
}
