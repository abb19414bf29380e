export type Droit = 'consulter' | 'insi'
export const CHAMPS_FACULTATIFS = [
  'matricule',
  'oid',
  'prenoms',
  'lieu',
  'nomUtilise',
  'prenomUtilise',
] as const
export type ChampFacultatif = (typeof CHAMPS_FACULTATIFS)[number]

export interface PieceReglee {
  nature: string
  degre: 'haut' | 'bas'
}

/** Ce que le cabinet règle. */
export interface Reglages {
  /** Droits du secrétariat ; un médecin a les deux. */
  droits: Record<Droit, boolean>
  affichage: readonly ChampFacultatif[]
  pieces: readonly PieceReglee[]
  validationAutomatique: boolean
  identification: 'professionnel' | 'structure'
}

/** Les réglages d'une base neuve. */
export const reglagesNeufs = (): Reglages => ({
  droits: { consulter: true, insi: true },
  affichage: CHAMPS_FACULTATIFS,
  pieces: [
    { nature: 'Carte nationale d’identité', degre: 'haut' },
    { nature: 'Passeport', degre: 'haut' },
    { nature: 'Titre de séjour', degre: 'haut' },
    { nature: 'Livret de famille', degre: 'bas' },
    { nature: 'Permis de conduire', degre: 'bas' },
  ],
  validationAutomatique: false,
  identification: 'professionnel',
})
