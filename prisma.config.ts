import { defineConfig } from "prisma-cli/config";

// `prisma generate` looks for a native schema engine that it never runs; any executable satisfies it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: process.env.BLAMEGRAD_SCHEMA ?? "prisma/schema.prisma" });
