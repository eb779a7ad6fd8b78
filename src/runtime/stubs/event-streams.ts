/**
 * Stands in the bundle for the SDK's event streams: clients set them up although no operation that the
 * provider calls has one.
 */
export const eventStreamSerdeProvider = (): undefined => undefined;

export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config;

export class EventStreamSerde {
  constructor() {
    throw new Error('Event streams are not part of this provider.');
  }
}
