/** An article of a dozen facts, long enough to be one in full. Invented. */
export const damParagraphs = [
  'Presiden Joko Widodo meresmikan Bendungan Jragung di Kabupaten Semarang pada 12 Mei 2025.',
  'Bendungan itu dibangun selama empat tahun dengan biaya Rp2,9 triliun.',
  'Menteri Pekerjaan Umum Dody Hanggodo mengatakan bendungan itu mengairi 4.528 hektare sawah.',
  'Gubernur Jawa Tengah Ahmad Luthfi meminta warga menjaga hutan di hulu.',
  'Pembangunan bendungan dimulai pada 10 November 2020.',
  'Waduk itu menampung 90 juta meter kubik air.',
  'Perusahaan Listrik Negara akan membangun pembangkit berkapasitas 1,4 megawatt di sana.',
  'Sebanyak 302 keluarga pindah ke permukiman baru di Desa Candirejo.',
  'Bupati Semarang Ngesti Nugraha membuka kawasan wisata di tepi waduk pada 20 Mei 2025.',
  'Bank Dunia memberikan pinjaman sebesar 150 juta dolar Amerika Serikat untuk saluran irigasi.',
  'Universitas Diponegoro meneliti mutu air waduk itu sejak 2023.',
  'Kepala Balai Besar Wilayah Sungai Pemali Juana Harya Muldianto memimpin pengisian waduk.',
];

/** A plain page of paragraphs about the dam; `head` goes into its head. */
export const pageOf = (paragraphs: readonly string[], head = '') =>
  `<!doctype html><html lang="id"><head><title>Bendungan Jragung Diresmikan</title>${head}</head><body><article><h1>Bendungan Jragung Diresmikan</h1>
${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</article></body></html>`;
