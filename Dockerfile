# docker build -t briefing-bot .
# docker run --env-file .env -v /srv/news:/briefing:ro -v briefing-index:/index -v briefing-data:/data briefing-bot
# Unlike .env, --env-file takes quotation marks and trailing comments as part of a value: leave them out there.

FROM node:20-bookworm-slim AS build
# What compiles hnswlib-node; none of it is in the image that runs.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts && npm rebuild hnswlib-node
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    BRIEFING_DIR=/briefing \
    BRIEFING_INDEX=/index \
    BRIEFING_DATA=/data \
    MONITORING_PORT=9464
WORKDIR /app
COPY --from=build --chown=root:root /app /app
# The shipped articles, until a folder is mounted over them.
RUN cp -r /app/seeds /briefing && mkdir /index /data && chown node:node /index /data
USER node
VOLUME ["/briefing", "/index", "/data"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.MONITORING_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Run directly, so that the signal to stop reaches the bot and questions in flight are finished.
CMD ["node", "dist/main.js", "start"]
