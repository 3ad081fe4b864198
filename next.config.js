// @ts-check

/** @type {import('next').NextConfig} */
const config = {
  // Reader pages are whole documents: no streamed metadata, and one place that compresses (lib/serve).
  htmlLimitedBots: /.*/,
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  skipTrailingSlashRedirect: true,
  // Native or self-locating packages that the bundler must leave alone.
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'pg-boss',
    'sharp',
    'pino',
    'nodemailer',
  ],
  devIndicators: false,
}

export default config
