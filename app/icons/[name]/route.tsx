import { ImageResponse } from 'next/og';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Pixels of the icon, and the part of it that the sign takes: a maskable icon may lose its outer fifth to a circle. */
const icons = { '192': [192, 1], '512': [512, 1], maskable: [512, 0.7] } as const;

export function generateStaticParams() {
  return Object.keys(icons).map((name) => ({ name }));
}

/** The sign of Fakta (app/icon.svg) as PNG, for devices that install it. */
export async function GET(_: Request, { params }: RouteContext<'/icons/[name]'>): Promise<Response> {
  const name = (await params).name as keyof typeof icons;
  const [size, share] = icons[name];
  const inner = Math.round(size * share);
  return new ImageResponse(
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        backgroundColor: '#0b5a4a',
      }}
    >
      <svg viewBox="0 0 32 32" width={inner} height={inner} role="img" aria-label="Fakta">
        <rect x="6" y="13" width="17" height="7" rx="1.5" fill="#ffe59a" />
        <path d="M9 6h14v4H13v4h8v4h-8v8H9z" fill="#1d1c1a" fillOpacity=".92" />
      </svg>
    </div>,
    { width: size, height: size },
  );
}
