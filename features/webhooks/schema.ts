import { z } from 'zod';

/** What a webhook can be told of. */
export const webhookEvents = ['attempt.finished', 'quiz.published', 'flag.raised', 'regrade.made'] as const;
export type WebhookEvent = (typeof webhookEvents)[number];
/** What its owner sends to try it. */
export const testEvent = 'webhook.test';

const id = z.string().regex(/^[\w-]{1,64}$/);

/** An https address without name, password or port; where it leads is looked at on each delivery. `local` are origins let through for tests. */
export const webhookUrl = (local: readonly string[]) =>
  z
    .string()
    .trim()
    .max(500)
    .refine((text) => {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      // `URL` overlooks control characters; they would be stored as they are, and PostgreSQL keeps no NUL.
      if (!url || url.username || url.password || url.hash || /\p{Cc}/u.test(text)) return false;
      return local.includes(url.origin) || (url.protocol === 'https:' && url.port === '');
    });

export const newWebhookSchema = (local: readonly string[]) =>
  z.strictObject({ url: webhookUrl(local), events: z.array(z.enum(webhookEvents)).min(1) });
export type NewWebhook = z.infer<ReturnType<typeof newWebhookSchema>>;

export const webhookKeySchema = z.strictObject({ webhookId: id });
export type WebhookKey = z.infer<typeof webhookKeySchema>;
export const deliveryKeySchema = z.strictObject({ webhookId: id, messageId: id });
export type DeliveryKey = z.infer<typeof deliveryKeySchema>;

/** What a message of the outbox holds. `at` is when it happened. */
export const webhookPayload = z.object({
  webhookId: z.string(),
  type: z.enum([...webhookEvents, testEvent]),
  at: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type WebhookPayload = z.infer<typeof webhookPayload>;
