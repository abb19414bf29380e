import type { Echec } from './types.ts'

/** Aucun candidat n’a démarré. `details` est public : un essai par ligne. */
export class NavigateurIntrouvable extends Error {
  readonly code: 'SEGUR-NAV-001' | 'SEGUR-NAV-002'
  readonly details: readonly string[]
  /** Bibliothèques du système qui manquaient à au moins un candidat. */
  readonly bibliotheques: readonly string[]

  constructor(echecs: readonly Echec[], impose: string | undefined) {
    super(
      impose === undefined
        ? 'Aucun navigateur utilisable.'
        : `Le navigateur demandé par BANC_NAVIGATEUR ne démarre pas : « ${impose} ».`,
    )
    this.name = 'NavigateurIntrouvable'
    this.code = impose === undefined ? 'SEGUR-NAV-001' : 'SEGUR-NAV-002'
    this.details = echecs.map((echec) => `${echec.nom} : ${echec.raison}`)
    this.bibliotheques = [...new Set(echecs.flatMap((echec) => echec.bibliotheques))]
  }
}
