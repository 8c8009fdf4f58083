export type { Reach } from './address.ts'
export { runWebhooksOnce, startWebhooks, sweepDeliveries, type WebhookLoopOptions } from './loop.ts'
export { webhookRoutes } from './routes.ts'
