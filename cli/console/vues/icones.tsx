/** Icônes dessinées ici : le navigateur de repli n'a pas de symboles. Toujours à côté d'un mot. */
const TRACES = {
  accueil: 'M4 11 12 4l8 7v9h-5v-6H9v6H4v-9Z',
  lancer: 'M7 4v16l13-8L7 4Z',
  campagnes: 'M4 6h16M4 12h16M4 18h10',
  comparer: 'M8 4v16M16 4v16M4 8h8m0 8h8',
  guide: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-5 4-8-8 4 4 4Z',
  attestations: 'M4 20h16M6 16c3-3 5-12 7-11s-3 9-1 10 3-4 4-3 0 3 3 3',
  preuves: 'M4 5h16v14H4V5Zm0 11 5-5 4 4 3-3 4 4M15 9.5v.5',
  meteo: 'M7 18a4 4 0 0 1 0-8 5 5 0 0 1 9.6-1A4.5 4.5 0 0 1 17 18H7Z',
  aide: 'M5 4h6a2 2 0 0 1 2 2v14a2 2 0 0 0-2-2H5V4Zm16 0h-6a2 2 0 0 0-2 2v14a2 2 0 0 1 2-2h6V4Z',
  succes: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-9 3 3 5-6',
  information: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v6m0-10v.5',
  attention: 'M12 3 2 20h20L12 3Zm0 7v5m0 2v.5',
  erreur: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Zm1 6 6 6m0-6-6 6',
  arreter: 'M6 6h12v12H6V6Z',
  reprendre: 'M5 4v16m4-8 11-8v16L9 12Z',
  chevron: 'm9 5 7 7-7 7',
  fleche: 'M4 12h15m-6-6 6 6-6 6',
  telecharger: 'M12 4v11m-5-5 5 5 5-5M4 20h16',
  deposer: 'M12 20V9m-5 5 5-5 5 5M4 4h16',
} as const
export type NomIcone = keyof typeof TRACES

/** Décorative pour un lecteur d'écran : le mot voisin dit tout. */
export const Icone = ({ nom }: { nom: NomIcone }) => (
  <svg class="icone" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={TRACES[nom]} />
  </svg>
)
