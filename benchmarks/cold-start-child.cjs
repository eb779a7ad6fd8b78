'use strict';
/** One cold start: loads the handlers named on the command line and says what it took, as Lambda would load them. */
const handlers = process.argv[2];
const before = performance.now();
if (handlers) require(handlers);
const loaded = performance.now();
// performance.now() counts from the start of the process.
process.send({
  loadedMs: loaded,
  requireMs: loaded - before,
  peakRssMiB: process.resourceUsage().maxRSS / 1024,
});
