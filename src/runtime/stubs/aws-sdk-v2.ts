/**
 * Stands in the bundle, and in jest, for the four modules of aws-sdk v2 that the library imports (`all`,
 * `cloudwatch`, `cloudwatchlogs`, `s3`): 125 MB, past its end of life and never used, since the runtime
 * delivers logs and metrics itself.
 */
export default class NoSdkV2 {
  constructor() {
    throw new Error('aws-sdk v2 is not part of this provider: use the v3 clients.');
  }
}
