import { Agent, request } from 'node:http';

/** Polls come by the thousand, which the SDK and `fetch` would make dear. */
const agent = new Agent({ keepAlive: true });

export interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Posts over HTTP and reads a JSON answer. Rejects where the connection breaks off. */
function post(url: string, headers: Record<string, string>, body: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('error', reject);
      answer.on('end', () =>
        // The AWS endpoint answers with JSON objects alone.
        resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) as Reply['body'] }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const TARGETS = {
  'cognito-idp': 'AWSCognitoIdentityProviderService',
  secretsmanager: 'secretsmanager',
} as const;

/** A call of an AWS API as its wire protocol has it: errors are replies with a `__type`. */
export const callAws = (
  endpoint: string,
  service: keyof typeof TARGETS,
  operation: string,
  input: object,
): Promise<Reply> =>
  post(
    `${endpoint}/`,
    { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${TARGETS[service]}.${operation}` },
    JSON.stringify(input),
  );

/** Asks for a token with the client's credentials (client_secret_basic); true where they are accepted. */
export async function isAccepted(endpoint: string, clientId: string, secret: string): Promise<boolean> {
  const { status } = await post(
    `${endpoint}/oauth2/token`,
    {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${clientId}:${encodeURIComponent(secret)}`).toString('base64')}`,
    },
    'grant_type=client_credentials',
  );
  return status === 200;
}

/** Lets go of the connections. */
export const closeConnections = (): void => agent.destroy();
