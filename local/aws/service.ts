import type { Json } from './json';
import type { QuotaCategory } from './quotas';
import type { World } from './world';

/** What an operation knows of the request beside its input. */
export interface Context {
  world: World;
  /** The Region that the request is signed for. */
  region: string;
  now: Date;
  requestId: string;
}

/** One operation: one row of its service's table. The stages that use each member are in `pipeline.ts`. */
export interface Operation {
  quota?: QuotaCategory;
  /** What a write holds from its start to its end; another write of the same is refused meanwhile. */
  holds?(input: Json): string;
  /** What a second write is told while the first one holds. */
  heldMessage?: string;
  /** Throws where what the operation works on does not exist. */
  find?(input: Json, context: Context): void;
  /** Checks the rules and commits, in one go; what it gives is the answer. */
  run(input: Json, context: Context): object | undefined;
}

/** One AWS service: one row of `services.ts`. */
export interface Service {
  /** Its name in a signature's scope, and in `GET /_local/calls`. */
  name: string;
  /** The part of X-Amz-Target before the dot (AWS JSON). */
  targetPrefix?: string;
  /** Version of the query protocol and the XML namespace of its answers. */
  query?: { version: string; namespace: string };
  /** The member of an error that holds its text (AWS JSON); default `message`. */
  messageMember?: 'message' | 'Message';
  operations: Readonly<Record<string, Operation>>;
  /** Checks types and drops unknown members: throws SerializationException. */
  deserialize?(operation: string, input: Json): Json;
  /** The API model's constraints; throws as the service does. */
  validate?(operation: string, input: Json): void;
}
