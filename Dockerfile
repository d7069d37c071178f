# The image holds what `npm run pack` makes: the server and its packages, no build tools, and no account but `node`.

FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN npm run pack

FROM node:24-slim
RUN install --directory --owner=node --group=node /data
COPY --from=build /build/.setup/runtime /app
USER node
WORKDIR /app
ENV DATA_DIR=/data
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/api/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, so that a stop reaches the server itself.
CMD ["node", "start.mjs"]
