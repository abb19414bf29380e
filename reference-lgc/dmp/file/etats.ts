/**
 * Le cycle d'un ordre d'envoi, en entier (dmp.md §16.6). Un ordre verse un document, ou le supprime ;
 * « à remplacer » et « à supprimer » de la spécification sont ici des ordres qui attendent.
 *
 *   retenu ──relacher──▶ en_attente ──prendre──▶ en_cours ──reussir──▶ transmis
 *     │                   ▲  │  ▲ └──bloquer──▶ bloque         │
 *     └─annuler─▶ annule ◀┘──┘  └─────manquer/redemarrer───────┤
 *                   │                                          └─refuser──▶ echec
 *                   └──────relacher──▶ en_attente ◀──────relacher──────────┘
 */
export const ETATS = [
  'retenu',
  'en_attente',
  'bloque',
  'en_cours',
  'transmis',
  'echec',
  'annule',
] as const
export type Etat = (typeof ETATS)[number]

export const EVENEMENTS = [
  /** L'utilisateur laisse partir un document retenu, annulé ou refusé. */
  'relacher',
  /** L'utilisateur renonce avant le départ. */
  'annuler',
  /** Le facteur le prend, et l'écrit avant d'appeler le DMP. */
  'prendre',
  /** Une condition manque : il attend qu'elle change. */
  'bloquer',
  'reussir',
  /** Sans issue connue : il repartira, après vérification qu'il n'est pas déjà au DMP. */
  'manquer',
  /** Le DMP a dit non : plus rien ne part seul. */
  'refuser',
  /** Le logiciel s'est arrêté pendant l'envoi : même incertitude qu'un délai dépassé. */
  'redemarrer',
] as const
export type Evenement = (typeof EVENEMENTS)[number]

const TRANSITIONS: Record<Etat, Partial<Record<Evenement, Etat>>> = {
  retenu: { relacher: 'en_attente', annuler: 'annule' },
  en_attente: { prendre: 'en_cours', bloquer: 'bloque', annuler: 'annule' },
  bloque: { prendre: 'en_cours', bloquer: 'bloque', annuler: 'annule' },
  en_cours: {
    reussir: 'transmis',
    manquer: 'en_attente',
    bloquer: 'bloque',
    refuser: 'echec',
    redemarrer: 'en_attente',
  },
  echec: { relacher: 'en_attente', annuler: 'annule' },
  annule: { relacher: 'en_attente' },
  transmis: {},
}

/** L'état qui suit, ou `null` quand cet événement n'a pas cours dans cet état. */
export const etatApres = (etat: Etat, evenement: Evenement): Etat | null =>
  TRANSITIONS[etat][evenement] ?? null

export const MOTS_ETAT: Record<Etat, string> = {
  retenu: 'Retenu',
  en_attente: 'En attente d’envoi',
  bloque: 'En attente',
  en_cours: 'Envoi en cours',
  transmis: 'Envoyé',
  echec: 'Refusé par le DMP',
  annule: 'Non envoyé',
}
