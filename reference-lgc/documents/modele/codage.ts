/** Une valeur codée : les trois vont toujours ensemble (cda.md §1 [V]). */
export interface Codage {
  code: string
  libelle: string
  /** OID du système de codes. */
  systeme: string
}
