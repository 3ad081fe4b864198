// @ts-check

/** @type {import('next').NextConfig} */
const config = {
  // Reader pages are whole documents: no streamed metadata, and one place that compresses (lib/serve).
  htmlLimitedBots: /.*/,
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  skipTrailingSlashRedirect: true,
  // `npm run check` looks at types, and `npm test`: whoever starts a blog need not wait for it, nor fail because of a test.
  typescript: { ignoreBuildErrors: true },
  // Native or self-locating packages that the bundler must leave alone.
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'pg-boss',
    'sharp',
    'fontkit',
    'pino',
    'nodemailer',
  ],
  devIndicators: false,
  experimental: {
    // An owner's word list of 60,000 lines, or a very long post, is more than the usual megabyte.
    serverActions: { bodySizeLimit: '4mb' },
    // A blog answers from a few of its hundred routes: the others are loaded when somebody asks, and take neither time at a start nor memory before.
    preloadEntriesOnStart: false,
    // Whoever starts a blog builds it once and waits: a third of that time went into a cache for the next build, and into maps that only a debugger reads.
    turbopackFileSystemCacheForBuild: false,
    turbopackSourceMaps: process.env.NODE_ENV !== 'production',
  },
  // A page cannot answer with a feed or with Markdown, so these endings lead to routes that can.
  rewrites: async () => [
    { source: '/:path+/feed', destination: '/feed/of/rss/:path+' },
    {
      source: '/:path+/feed/:format(rss|atom|json)',
      destination: '/feed/of/:format/:path+',
    },
    { source: '/:path(.+)\\.md', destination: '/markdown/:path' },
  ],
}

export default config
