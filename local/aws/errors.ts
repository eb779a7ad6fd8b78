/** The HTTP status of errors that are not the client's fault; every other error is 400 (D: API model). */
const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  InternalErrorException: 500,
  InternalServerException: 500,
  InternalServiceError: 500,
  InternalFailure: 500,
  ServiceUnavailable: 503,
  ServiceUnavailableException: 503,
};

/** An error that goes to the caller as AWS would send it. */
export class AwsError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = STATUS_BY_CODE[code] ?? 400,
  ) {
    super(message);
    this.name = code;
  }
}

/** What AWS says of a fault of its own (V: InternalErrorException of cognito-idp). */
export const internalError = (): AwsError => new AwsError('InternalErrorException', 'Internal server error.');
