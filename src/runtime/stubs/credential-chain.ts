/**
 * Stands in the bundle for the SDK's default credential chain. A handler acts with the credentials of its
 * request alone; with none, it must fail rather than find the Lambda's own.
 */
export function defaultProvider(): () => Promise<never> {
  return async () => {
    throw new Error('This client was made without credentials: give it those of the request.');
  };
}
