import { PHASE_PRODUCTION_SERVER } from "next/constants.js";

/** @import { NextConfig } from "next" */

/** @param {NextConfig} config */
async function withIntl(config) {
  const { default: createNextIntlPlugin } = await import("next-intl/plugin");
  return createNextIntlPlugin({
    requestConfig: "./app/i18n/request.ts",
    // Messages are parsed at build, so that no phone loads a parser for them.
    experimental: {
      messages: { path: ["./app/messages", "./app/questions"], format: "json", precompile: true },
    },
  })(config);
}

/** @type {NextConfig} */
export const config = {
  poweredByHeader: false,
  // Nothing here is scaled on the way, and whoever asks for it would keep a core busy.
  images: { unoptimized: true },
  reactStrictMode: true,
  // `npm run check` checks types; whoever only starts the server need not wait for that.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // The process itself bounds every body, each by what it is for (server/process/bodies.ts); this is the largest of them.
    serverActions: { bodySizeLimit: 4_500_000 },
    // A school builds once a version: writing down 140 MB for the next build, and maps that nothing reads, is a fifth of it.
    turbopackFileSystemCacheForBuild: false,
    turbopackSourceMaps: false,
  },
  // They hold native bindings or one shared connection, so Node loads them and the bundler leaves them alone.
  serverExternalPackages: [
    "@prisma/client",
    "@prisma/adapter-libsql",
    "@prisma/adapter-pg",
    "@libsql/client",
    "libsql",
    "pino",
  ],
};

/**
 * What is built already needs no plugin, which loads natives that need not be installed there.
 *
 * @param {string} phase
 */
export default (phase) => (phase === PHASE_PRODUCTION_SERVER ? config : withIntl(config));
