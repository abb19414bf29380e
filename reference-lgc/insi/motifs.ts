/** Pourquoi INSi est appelé : un geste, ou une règle que le logiciel applique seul (ins.md §10.1). */
export const MOTIFS_APPEL = ['demande', 'ouverture'] as const
export type MotifAppel = (typeof MOTIFS_APPEL)[number]

/** Une vérification se demande, échoit à quatre ans, suit un NIA ou une donnée reçue (§10.4 [V]). */
export const MOTIFS_VERIFICATION = ['demande', 'anciennete', 'nia', 'flux-recu'] as const
export type MotifVerification = (typeof MOTIFS_VERIFICATION)[number]

export type Motif = MotifAppel | MotifVerification

export const LIBELLES_MOTIF: Record<Motif, string> = {
  demande: "à la demande de l'utilisateur",
  ouverture: "automatique, à l'ouverture de la fiche",
  anciennete: "automatique, identité obtenue d'INSi il y a quatre ans ou plus",
  nia: "automatique, matricule d'attente (NIA)",
  'flux-recu': 'automatique, données reçues à rapprocher',
}

/** Un appel que personne n'a demandé part sous le certificat INSI-AUTO (ins.md §4 [V]). */
export const estAutomatique = (motif: Motif): boolean => motif !== 'demande'
