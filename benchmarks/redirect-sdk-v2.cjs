'use strict';
/** Loaded before the stock handlers: version 2 of the SDK does not know AWS_ENDPOINT_URL. */
const { createRequire } = require('node:module');
const { join } = require('node:path');

const AWS = createRequire(join(process.env.BENCH_HANDLERS, '..', 'package.json'))('aws-sdk/global');
AWS.config.update({ endpoint: process.env.AWS_ENDPOINT_URL, sslEnabled: false, s3ForcePathStyle: true });
