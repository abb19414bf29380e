/** L'identité qu'un document porte ; rien n'en est jamais recopié dans le dossier (cda.md §17.3). */
export interface IdentiteLue {
  /** Absent quand le document n'a pas d'identifiant sous un OID d'INS. */
  ins: { matricule: string; oid: string } | null
  nomNaissance: string
  nomUtilise: string
  premierPrenom: string
  prenoms: string
  /** `AAAA-MM-JJ`, ou ce qui était écrit. */
  dateNaissance: string
  sexe: string
  lieuNaissance: string
}
