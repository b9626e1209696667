import { z } from 'zod';

const word = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((value) => !value.includes('\0'));

/** What a platform starts a launch with (1EdTech Security Framework 5.1.1.1, LTI Core 4.1). What it adds of its own is left alone. */
export const loginSchema = z.object({
  iss: word(2000),
  login_hint: word(5000),
  target_link_uri: z.url({ protocol: /^https?$/ }).max(2000),
  client_id: word(255).optional(),
  lti_message_hint: word(10_000).optional(),
  lti_deployment_id: word(255).optional(),
});
export type LoginRequest = z.infer<typeof loginSchema>;

export const launchPostSchema = z.object({ state: word(100), id_token: word(50_000) });
