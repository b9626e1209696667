/** Whether a line is not the article's own prose: links to other pages, captions, advertisements, initials, notes. */
export function boilerplateLine(line: string): boolean {
  // What gives a line away stands at its start, or the line is short; a megabyte of spaces must not cost more.
  const near = line.length > longest ? `${line.slice(0, longest)}…` : line;
  const bare = near.replace(/^[\s>*_#-]+|[\s*_]+$/g, '');
  return patterns.some((pattern) => pattern.test(bare));
}

const longest = 400;

const patterns: readonly RegExp[] = [
  // "Baca juga: ...", "Lihat juga video: ...", "Read more: ..."
  /^(?:\(?(?:baca|simak|lihat|tonton|saksikan|dengarkan)(?: (?:juga|pula|selengkapnya|berita|artikel|video|foto|di sini|halaman selanjutnya))+|baca|simak|pilihan editor|artikel terkait|berita terkait)\s*[:|–-]/i,
  /^(?:lihat|simak|tonton|saksikan) (?:juga )?(?:video|foto)\b/i,
  /^(?:read (?:more|also|next|the full story)|also read|see also|watch(?: also)?|listen(?: also)?|related(?: (?:stories|articles|coverage))?|more on this(?: story)?|also in the news)\s*[:|–-]/i,
  /^(?:[[(]?\s?(?:advertisement|iklan|advertorial|scroll to (?:continue|resume)[\w ]*|lanjutkan membaca|gulir untuk lanjut membaca|sponsored(?: content)?|continue reading(?: below)?|story continues below.*)\s?[-\])]?)$/i,
  /^(?:Baca [Jj]uga|BACA JUGA|Read [Mm]ore|READ MORE|Also [Rr]ead|ALSO READ)(?:\s\p{Lu}|$)/u,
  /^(?:halaman|page)(?: ?:? ?\d+(?: \d+)*(?:\s+(?:semua|all))?|\s+(?:selanjutnya|berikutnya))$/i,
  /^(?:lanjut ke halaman|klik (?:di sini|link|tautan)|share this|bagikan (?:artikel |berita )?ini)\b.{0,60}$/i,
  /^loading\W*$/i,
  /^(?:tags?|topik|label|bagikan|share)\s*:/i,
  /^(?:cek|ikuti|dapatkan|mari|gabung|yuk|jangan lewatkan|nikmati|simak|baca|follow|join|get)\b.{0,120}\b(?:google news|grup telegram|telegram (?:group|channel)|whatsapp channel|(?:saluran|kanal) whatsapp)\b/i,
  /^simak (?:berita|artikel|informasi|selengkapnya)\b.{0,60}(?:di sini|di bawah(?: ini)?|lainnya)\b/i,
  // Captions and credits
  /^(?:foto|ilustrasi|infografis|video|sumber foto|photo(?:graph)?|image|picture|caption|illustration)\s*:/i,
  /(?:^|[.\s(/])(?:foto|photo(?:graph)?|image|credit|dok)(?::|\/)\s?\S[^!?]{0,60}[)\]]?$/i,
  /\((?:ANTARA FOTO|AFP|Reuters|AP|EPA|Getty Images|Shutterstock)[^)]{0,60}\)$/,
  // Signatures: "(yun/ras)", "Editor: ...", "Additional reporting by ..."
  /^\(\s*[\p{L}*.]{1,20}(?:\s*[/&,-]\s*[\p{L}*.]{1,20}){0,4}\s*\)$/u,
  /^(?:editor|penulis|reporter|pewarta|penyunting|kontributor|sumber|source|(?:written|edited|additional reporting|reporting|editing) by)\s*:/i,
  /^\(?(?:[Aa]dditional reporting|[Rr]eporting|[Ee]diting|[Ww]riting|[Ee]dited|[Ww]ritten) by \p{Lu}/u,
  /^our standards:/i,
  /^(?:\[(?:gambas|foto|video|image|photo):[^\]]{0,80}\]|getty images|dok\. ?pribadi)$/i,
  // Notes on the article itself
  /^(?:koreksi|ralat|catatan redaksi|penafian|correction|clarification|editor['’]s note|disclaimer|update|amendment)\b.{0,60}:/i,
  /^(?:artikel|berita|tulisan|naskah|laporan|reportase) ini (?:telah|sudah|pertama kali|merupakan|adalah|bagian|ditulis|diterjemahkan|diolah|dibuat)\b/i,
  /^(?:tulisan|laporan|artikel) (?:pertama|kedua|ketiga|keempat|kelima|terakhir|penutup|ke-\d+|\d+) dari\b/i,
  /^(?:this (?:article|story|piece|report) (?:was|is|has been|first|originally)|(?:part|the \w+) (?:\w+ )?(?:of|in) (?:a|our) [\w-]*\s?series)\b/i,
  /^(?:ikuti|dapatkan) (?:kami|berita|update|informasi)\b/i,
  /^(?:sign up|subscribe|follow us|download our app)\b/i,
  /^(?:copyright|hak cipta|©)/i,
];
