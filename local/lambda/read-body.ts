import type { IncomingMessage } from 'node:http';
import { PAYLOAD_LIMIT_BYTES } from './answers';

/** A request's body, or how large it was where it is over Lambda's limit. */
export type Body = { text: string } | { tooLarge: number };

/**
 * Reads the body to its end even where it is too large, so that the client sees the answer and not a
 * connection cut while it still writes.
 */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    // Without an encoding set a request yields buffers.
    bytes += (chunk as Buffer).length;
    if (bytes <= PAYLOAD_LIMIT_BYTES) chunks.push(chunk as Buffer);
  }
  return bytes > PAYLOAD_LIMIT_BYTES ? { tooLarge: bytes } : { text: Buffer.concat(chunks).toString('utf8') };
}
