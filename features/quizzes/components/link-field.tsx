import { useFormStatus } from 'react-dom';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';

export type LinkLabel = 'link' | 'linkHint' | 'fetch' | 'fetching';

type Props = {
  readonly labels: Readonly<Record<LinkLabel, string>>;
  readonly value: string;
  readonly error: string | undefined;
};

/** The address of an article and the button that has it fetched; while that lasts it says so. */
export function LinkField({ labels, value, error }: Props) {
  const { pending, data } = useFormStatus();
  const fetching = pending && isFetching(data);
  return (
    <div className="mb-6 rounded-lg border border-line px-4 pt-4 pb-1">
      <TextField
        name="link"
        key={value}
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        label={labels.link}
        hint={labels.linkHint}
        error={error}
        defaultValue={value}
      />
      <Button look="secondary" name="step" value="fetch" formNoValidate aria-disabled={pending} className="mb-4">
        {fetching ? labels.fetching : labels.fetch}
      </Button>
      <p role="status">{fetching && <progress aria-label={labels.fetching} className="mb-4 block w-full" />}</p>
    </div>
  );
}

/** Whether what was sent asks for the article at the address, as the server takes it: the button beside it, or neither text nor file. */
export function isFetching(data: FormData): boolean {
  const file = data.get('file');
  return data.get('step') === 'fetch' || (data.get('text') === '' && !(file instanceof File && file.size > 0));
}
