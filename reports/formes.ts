import type { Etat } from './modele/types.ts'

export type FormeRecevable = 'recevable' | 'repetition' | 'refusee'

/** Une forme par état, tracée dans un carré de 16 : le sens ne tient jamais à la couleur seule. */
export const TRACES: Record<Etat | FormeRecevable, string> = {
  conforme: 'M2.5 8.5l3.6 3.6L13.5 4',
  'non-conforme': 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  'non-verifiable': 'M5 5.6a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2M8 12.9v.6',
  'sans-objet': 'M3 8h10',
  // Une signature sur sa ligne.
  atteste:
    'M2 13.5h12M2.5 10.5c2.5-2 4-8 5.4-7.6 1.4.4-2.6 6.8-1.2 7.2 1.2.3 1.8-3.3 3-3 1 .3-.6 2.6.3 3 .8.3 1.6-1 2.5-.8',
  'faute-banc': 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.6v.3',
  interrompu: 'M5.5 3.5v9M10.5 3.5v9',
  'a-fournir': 'M8 2.5v7M5 6.8l3 3 3-3M3 13.3h10',
  'non-controlee': 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  recevable: 'M2.5 8.5l3.6 3.6L13.5 4',
  repetition: 'M13 5.5A5.3 5.3 0 1 0 13.3 9M13.3 2.5v3.3H10',
  refusee: 'M4 12l8-8M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
}
