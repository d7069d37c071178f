// The models in the words of PostgreSQL.

/** One Prisma schema has one provider, so the models are written once and this gives them the other. */
export function postgresSchema(sqliteSchema) {
  return sqliteSchema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"./generated/sqlite"', '"./postgres"');
}
