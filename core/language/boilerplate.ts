/** Whether a line is not the article's own prose: links to other pages, captions, advertisements, initials, notes. */
export function boilerplateLine(line: string): boolean {
  const bare = line.replace(/^[\s>*_#-]+|[\s*_]+$/g, '');
  return patterns.some((pattern) => pattern.test(bare));
}

const patterns: readonly RegExp[] = [
  // "Baca juga: ...", "Lihat juga video: ...", "Read more: ..."
  /^(?:\(?(?:baca|simak|lihat|tonton|saksikan|dengarkan)(?: (?:juga|pula|selengkapnya|berita|artikel|video|foto|di sini|halaman selanjutnya))+|baca|simak|pilihan editor|artikel terkait|berita terkait)\s*[:|–-]/i,
  /^(?:lihat|simak|tonton|saksikan) (?:juga )?(?:video|foto)\b/i,
  /^(?:read (?:more|also|next|the full story)|see also|watch(?: also)?|listen(?: also)?|related(?: (?:stories|articles|coverage))?|more on this(?: story)?|also in the news)\s*[:|–-]/i,
  /^(?:\[?(?:advertisement|iklan|advertorial|scroll to (?:continue|resume)[\w ]*|lanjutkan membaca|gulir untuk lanjut membaca|sponsored(?: content)?|continue reading(?: below)?|story continues below.*)\]?)$/i,
  // Captions and credits
  /^(?:foto|ilustrasi|infografis|video|sumber foto|photo(?:graph)?|image|picture|caption|illustration)\s*:/i,
  /(?:^|[.\s(/])(?:foto|photo(?:graph)?|image|credit|dok)(?::|\/)\s?\S[^!?]{0,60}[)\]]?$/i,
  /\((?:ANTARA FOTO|AFP|Reuters|AP|EPA|Getty Images|Shutterstock)[^)]{0,60}\)$/,
  // Signatures: "(yun/ras)", "Editor: ...", "Additional reporting by ..."
  /^\(\s*[\p{L}*.]{1,20}(?:\s*[/&,-]\s*[\p{L}*.]{1,20}){0,4}\s*\)$/u,
  /^(?:editor|penulis|reporter|pewarta|penyunting|kontributor|sumber|source|written by|edited by|additional reporting by|reporting by|editing by)\s*(?::|by\b|(?<=by)\s)/i,
  /^(?:additional reporting|reporting|editing) by\b/i,
  // Notes on the article itself
  /^(?:koreksi|ralat|catatan redaksi|penafian|correction|clarification|editor['’]s note|disclaimer|update|amendment)\b.{0,60}:/i,
  /^(?:artikel|berita|tulisan|naskah|laporan|reportase) ini (?:telah|sudah|pertama kali|merupakan|adalah|bagian|ditulis|diterjemahkan|diolah|dibuat)\b/i,
  /^(?:tulisan|laporan|artikel) (?:pertama|kedua|ketiga|keempat|kelima|terakhir|penutup|ke-\d+|\d+) dari\b/i,
  /^(?:this (?:article|story|piece|report) (?:was|is|has been|first|originally)|(?:part|the \w+) (?:\w+ )?(?:of|in) (?:a|our) [\w-]*\s?series)\b/i,
  /^(?:ikuti|dapatkan) (?:kami|berita|update|informasi)\b/i,
  /^(?:sign up|subscribe|follow us|download our app)\b/i,
  /^(?:copyright|hak cipta|©)/i,
];
