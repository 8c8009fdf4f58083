/** How patient a queue is. */
export interface QueueLimits {
  /** How long a worker may be silent before its shard is handed out again. */
  readonly leaseSeconds: number
  /** How often a shard is tried before it is laid aside. */
  readonly mostAttempts: number
  /** How long a shard that failed waits for its next try, times the tries it had. */
  readonly pauseSeconds: number
}

/** What queues do unless told otherwise. */
export const usualLimits: QueueLimits = { leaseSeconds: 60, mostAttempts: 3, pauseSeconds: 5 }
