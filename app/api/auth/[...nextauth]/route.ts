import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth';

const handler = NextAuth(authOptions);

type Params = RouteContext<'/api/auth/[...nextauth]'>;

/** A fresh cookie for any that is not over, and a way out that ends no session: Fakta has its own of both. */
const closed: readonly (string | undefined)[] = ['session', 'signout'];

/** The addresses of next-auth. */
async function answer(request: Request, context: Params): Promise<Response> {
  const { nextauth } = await context.params;
  if (closed.includes(nextauth[0])) return new Response(null, { status: 404 });
  return handler(request, context);
}

export { answer as GET, answer as POST };
