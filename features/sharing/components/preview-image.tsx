import { ImageResponse } from 'next/og';
import type { QuizPreview } from '../queries/quiz-preview';
import { drawable, shortened } from './drawable';
import { imageSize } from './image-size';
import type { PreviewWords } from './preview-words';

// The light colours of app/globals.css: the renderer knows neither variables nor light-dark().
const [paper, ink, quiet, line, accent, mark, markInk] = [
  '#fbfaf6',
  '#1d1c1a',
  '#5c594f',
  '#e4e0d5',
  '#0b5a4a',
  '#ffe59a',
  '#2b2200',
] as const;

/** The preview of a quiz as PNG: title, source, number of questions. Asks the network for nothing. */
export async function previewImage(preview: QuizPreview, words: PreviewWords): Promise<ArrayBuffer> {
  const key = JSON.stringify([preview.title, words.source, words.questions]);
  const known = drawnImages.get(key);
  if (known) return known;
  const image = await new ImageResponse(<Picture title={preview.title} {...words} />, imageSize).arrayBuffer();
  // The oldest makes room: a Map keeps the order of insertion.
  const [oldest] = drawnImages.keys();
  if (drawnImages.size >= mostKept && oldest !== undefined) drawnImages.delete(oldest);
  drawnImages.set(key, image);
  return image;
}

/** Drawing takes a core for some hundred milliseconds; a few dozen images of some 40 KB are kept. */
const mostKept = 64;
const drawnImages = new Map<string, ArrayBuffer>();

function Picture({ title, source, questions }: { title: string } & PreviewWords) {
  const heading = shortened(drawable(title), 190);
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '64px 72px 0',
        background: paper,
        color: ink,
      }}
    >
      <div style={{ display: 'flex', fontSize: 30, color: quiet, overflow: 'hidden', maxHeight: 42 }}>
        {shortened(drawable(source), 64)}
      </div>
      <div
        style={{
          display: 'flex',
          fontSize: headingSize(heading),
          lineHeight: 1.18,
          maxHeight: 356,
        }}
      >
        <Spaced text={heading} />
      </div>
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'center',
          padding: '28px 0 72px',
          // Covers what a title of capitals has too much: to clip each of its letters would take ten times as long.
          background: paper,
          borderTop: `2px solid ${line}`,
          fontSize: 38,
        }}
      >
        <div style={{ display: 'flex', padding: '2px 16px', background: mark, color: markInk, borderRadius: 8 }}>
          Fakta
        </div>
        <div style={{ display: 'flex', color: accent }}>{questions}</div>
      </div>
      <div style={{ position: 'absolute', left: 0, bottom: 0, width: '100%', height: 16, background: accent }} />
    </div>
  );
}

/**
 * Words with even gaps. The renderer gives a word the room of its letters one by one, but draws it kerned, so narrower: what was saved would stand as a hole after the word. Letters that
 * are laid out alone are drawn where they were measured; one word breaks into lines where it is longer than one.
 */
function Spaced({ text }: { text: string }) {
  const words = text.split(' ').map((word) => [...new Intl.Segmenter(undefined).segment(word)]);
  return (
    // A space of the font is a quarter of its size; letters get whole pixels, rounded up by half of one on the mean.
    <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: '0.25em', letterSpacing: -0.5 }}>
      {words.map((letters, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves in a picture.
        <div key={at} style={{ display: 'flex', flexWrap: 'wrap' }}>
          {letters.map(({ segment, index }) => (
            <div key={index} style={{ display: 'flex' }}>
              {segment}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Pixels, so that most titles fill at most five lines; of capitals alone a sixth may be cut. */
function headingSize({ length }: string): number {
  if (length <= 60) return 76;
  if (length <= 110) return 64;
  return length <= 150 ? 56 : 50;
}
