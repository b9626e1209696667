import { gradebookXlsx } from '@/features/gradebook/components/gradebook-files';
import { gradebookFile } from '../gradebook-file';

export const dynamic = 'force-dynamic';

/** The gradebook of a class as XLSX. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/classes/[id]/gradebook/xlsx'>,
): Promise<Response> {
  return gradebookFile(request, (await params).id, gradebookXlsx);
}
