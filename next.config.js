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
  generateBuildId: () => process.env.NEXT_PUBLIC_BUILD ?? null,
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
  // They load natives or threads from beside themselves, so they stay outside of what is built.
  serverExternalPackages: ["libsql", "pino"],
  // Next would leave these outside as well, and they would have to be installed wherever the server runs.
  transpilePackages: ["@prisma/client", "@libsql/client", "pg"],
};

/**
 * What is built already needs no plugin, which loads natives that need not be installed there.
 *
 * @param {string} phase
 */
export default (phase) => (phase === PHASE_PRODUCTION_SERVER ? config : withIntl(config));
