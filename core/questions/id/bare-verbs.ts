/** Data table: what a predicate may open with though it has no prefix: verbs without one, and auxiliaries. Our own list. */
export const bareVerbs: ReadonlySet<string> = new Set(
  'ada akan belum bisa boleh dapat datang gagal gugur hadir hancur hanyut harus hidup hilang ikut jatuh kalah kembali keluar kini lahir langsung lolos lulus luput maju mampu masih masuk mati menang mogok mulai mundur naik perlu pergi pernah pindah positif pulang pulih punya putus resmi roboh rusak sakit sampai sedang selamat sembuh sempat sepakat setuju siap sudah tampil telah tenggelam terpaksa tetap tewas tiba tidak tinggal tumbang tunduk turun turut tutup'.split(
    ' ',
  ),
);
