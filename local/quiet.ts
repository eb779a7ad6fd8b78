/**
 * The versions here are pinned, so the SDK's warning about Node.js 20 would only stand between the lines that
 * a person reads. Imported before the first client is made.
 */
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
