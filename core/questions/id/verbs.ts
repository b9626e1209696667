// meN- and di-: TBBBI (4th ed.) ch. 5. From di- the base is seen, so the active is sure; from meN- the lost consonant must be known.

const sureFirst = /^[bcdfgjvz]/;
/** Bases whose first letter meN- hides, in the verbs that news uses; anything not here is not turned into a passive. */
const hiddenBases = new Set(
  `tekan tutup tolak tuntut tulis tanam tunda tambah tangkap terima temukan tetapkan tunjuk tembak tempati tandatangani tutupi tentang tawarkan teken
  nilai nyatakan namai
  pilih pimpin pakai periksa pecat putus putuskan perintahkan pindahkan pasang penjarakan peroleh pertahankan produksi
  muat miliki minta menangi menangkan
  serang sita susun sewa serahkan setujui sepakati selenggarakan selamatkan sebut sahkan saksikan siapkan sampaikan sumbangkan salip singkirkan
  kirim kecam kritik kuasai kelola kutuk kembangkan kalahkan kunjungi kerahkan kumpulkan kembalikan klaim konfirmasi keluarkan
  ambil angkat ajak angkut akui akuisisi adili adopsi umumkan usir undang ubah usulkan izinkan imbau ikuti isi ekspor impor evakuasi operasikan olah`
    .trim()
    .split(/\s+/),
);

const irregular: ReadonlyMap<string, string> = new Map([
  ['punyai', 'mempunyai'],
  ['sahkan', 'mengesahkan'],
  ['sampingkan', 'mengesampingkan'],
]);

/** "diresmikan" -> "meresmikan". Nothing when the form is not a plain di- verb. */
export function activeOf(passive: string): string | undefined {
  if (!/^di\p{L}{3,}$/u.test(passive)) return undefined;
  const base = passive.slice(2);
  const known = irregular.get(base);
  if (known) return known;
  if (/^(per)/.test(base)) return `mem${base}`;
  if (/^(pr|tr|kr|kl|kh|st|sp|sk|sy|pl)/.test(base)) return nasalBeforeCluster(base);
  if (!/[aiueo].*[aiueo]/.test(base)) return `menge${base}`;
  const rest = base.slice(1);
  switch (base.charAt(0)) {
    case 'p':
      return `mem${rest}`;
    case 't':
      return `men${rest}`;
    case 'k':
      return `meng${rest}`;
    case 's':
      return `meny${rest}`;
    case 'b':
    case 'f':
    case 'v':
      return `mem${base}`;
    case 'd':
    case 'c':
    case 'j':
    case 'z':
      return `men${base}`;
    case 'l':
    case 'r':
    case 'm':
    case 'n':
    case 'w':
    case 'y':
      return `me${base}`;
    default:
      return `meng${base}`;
  }
}

function nasalBeforeCluster(base: string): string {
  const nasal = /^p/.test(base) ? 'mem' : /^k/.test(base) ? 'meng' : 'men';
  return `${nasal}${base}`;
}

/** "mendesak" -> "didesak", "mengirim" -> "dikirim". Nothing when the base is not sure. */
export function passiveOf(active: string): string | undefined {
  if (/^memper/.test(active)) return `di${active.slice(3)}`;
  const bases = basesOf(active).filter(
    (base) => sureFirst.test(base) || /^[lrwyh]/.test(base) || hiddenBases.has(base),
  );
  return bases.length === 1 ? `di${bases[0]}` : undefined;
}

function basesOf(active: string): readonly string[] {
  const vowel = /^[aiueo]/;
  const after = (prefix: string) => active.slice(prefix.length);
  if (active.startsWith('meny')) return [`s${after('meny')}`, `ny${after('meny')}`];
  if (active.startsWith('meng'))
    return vowel.test(after('meng')) ? [after('meng'), `k${after('meng')}`] : [after('meng')];
  if (active.startsWith('mem'))
    return vowel.test(after('mem')) ? [`p${after('mem')}`, `m${after('mem')}`] : [after('mem')];
  if (active.startsWith('men'))
    return vowel.test(after('men')) ? [`t${after('men')}`, `n${after('men')}`] : [after('men')];
  return active.startsWith('me') ? [after('me')] : [];
}
