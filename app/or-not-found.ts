import { notFound } from 'next/navigation';
import { AppError } from '@/lib/errors';

/** What a query answers; what is missing or not the viewer's becomes the page that says so. */
export async function orNotFound<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound();
    throw error;
  }
}
