/** Un mot de passe nouveau, que toute politique raisonnable accepte. */
export const CONFORME = 'Verger-2031-neuf!'

/** Chacun n'a qu'un défaut ; « déjà employé » est le mot de passe en cours. */
export const FAUTIFS = {
  'trop court': 'Vg-3!x',
  'sans majuscule': 'verger-2031-neuf!',
  'sans chiffre': 'Verger-tout-neuf!',
  'sans caractère spécial': 'Verger2031neufs',
  'déjà employé': null,
} as const satisfies Record<string, string | null>

export type Defaut = keyof typeof FAUTIFS
export const DEFAUTS = Object.keys(FAUTIFS) as Defaut[]

/** Faux pour tout le monde. */
export const FAUX = 'Ce-n-est-pas-1-mot'
