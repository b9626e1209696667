// Data table: lines of news sites that are no part of the article, in both languages. Matched against a whole paragraph without white space at its ends.

/** What a paragraph begins with that leads elsewhere, asks for something or says who made the page. */
const openings: readonly RegExp[] = [
  /^\(?(baca|simak|lihat|tonton|saksikan|dengarkan)( juga| pula| selengkapnya)?\s*[:：]/i,
  /^\(?(baca|simak|lihat|tonton|saksikan)\s+(juga|pula)\b/i,
  /^(simak|tonton|saksikan|lihat) (video|foto|infografis|live streaming)\b/i,
  /^\[?(gambas|gambar|video|foto|embed)\s*:/i,
  /^(pilihan editor|pilihan redaksi|berita (terkait|terpopuler|lainnya)|artikel (terkait|lainnya)|topik terkait|rekomendasi untuk anda)\b/i,
  /^(tags?|topik|editor|reporter|penulis|pewarta|penyunting|sumber foto|kredit foto|copyright|hak cipta)\s*[:©]/i,
  /^copyright ©/i,
  /^(ikuti|dapatkan|bergabung|gabung|update)\b.{0,80}\b(whatsapp|telegram|google news|saluran|channel|notifikasi|newsletter|breaking news)\b/i,
  /^(bagikan|share this|share on|follow us|ikuti kami|salin tautan|copy link|cetak|print)\b.{0,80}$/i,
  /^(also read|read also|read more|see also|related|recommended|more on this story|watch|listen)\s*[:：]/i,
  /^(sign up|subscribe|register|log in|donate)\b.{0,160}\b(newsletter|inbox|briefing|account|access|subscri\w*|reading)\b/i,
  /^(scroll to continue|lanjutkan membaca|continue reading|skip (past|to)|story continues|article continues)\b/i,
  /^(advertisement|iklan|adsense|loading\W*|halaman selanjutnya|halaman:? *\d|selanjutnya|sebelumnya|komentar|comments?)\.?$/i,
];

/** Initials of who wrote and edited it: "(abc/def)". */
const initials = /^\(?[a-z]{2,4}([/*][a-z]{2,4})+\)?$/i;

/** Whether a paragraph of a page is there for the site, not for the reader of the article. */
export function isClutter(paragraph: string): boolean {
  const line = paragraph.trim();
  return line === '' || initials.test(line) || openings.some((opening) => opening.test(line));
}

/** Elements that hold no text of the article, by what sites call them. */
export const clutterElements =
  'script, style, noscript, template, iframe, form, button, nav, aside, figure, figcaption, video, audio, svg, ins, footer, ' +
  '[hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], ' +
  '[class*="baca-juga"], [class*="bacajuga"], [class*="read-also"], [class*="related"], [class*="terkait"], [class*="share"], ' +
  '[class*="social"], [class*="newsletter"], [class*="advert"], [class*="caption"], [class*="inner-link"], [class*="linksisip"]';
