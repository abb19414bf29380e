/** Nature du matricule d'après son OID : les chiffres ne la disent pas (ins.md §7 [V]). */
const NATURES: Record<string, string> = {
  '1.2.250.1.213.1.4.8': 'NIR',
  '1.2.250.1.213.1.4.9': 'NIA',
  '1.2.250.1.213.1.4.10': 'NIR TEST',
  '1.2.250.1.213.1.4.11': 'NIR DEMO',
}

/** `NIR`, `NIA`, `NIR TEST`, `NIR DEMO`, ou `null` pour un OID qui n'est pas celui d'une INS. */
export const natureDe = (oid: string): string | null => NATURES[oid] ?? null

/** `2 75 12 63 220 749 74` ; un matricule d'une autre longueur reste tel quel. */
export const grouperMatricule = (matricule: string): string =>
  matricule.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7')
