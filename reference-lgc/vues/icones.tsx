/** Icônes dessinées ici : le navigateur de repli n'a pas de symboles. Toujours à côté d'un mot. */
const TRACES = {
  patients:
    'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 9c0-4 3-6 7-6s7 2 7 6M16 4a4 4 0 0 1 0 7m2 3c2.5.8 4 2.7 4 6',
  documents: 'M6 3h8l4 4v14H6V3Zm8 0v4h4M9 12h6m-6 4h6',
  receptions: 'M4 13h4l2 3h4l2-3h4M4 13 6 5h12l2 8v6H4v-6Z',
  nomenclatures: 'M4 5h7v14H4V5Zm9 0h7v14h-7V5ZM6.5 9h2m-2 3h2m7-3h2m-2 3h2',
  reglages:
    'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-7 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  comptes:
    'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c0-4 3.5-6 8-6s8 2 8 6M3 3h4M3 3v4m18-4h-4m4 0v4',
  portail: 'M14 4h6v6m0-6-9 9m7 1v6H4V6h6',
  annuaire:
    'M6 3h13v18H6V3Zm0 4H4m2 5H4m2 5H4m8.5-6a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-4 6c0-2.5 1.8-4 4-4s4 1.5 4 4',
  messagerie: 'M3 6h18v12H3V6Zm0 1 9 7 9-7',
  piece: 'm20 11-8 8a5 5 0 0 1-7-7l9-9a3.5 3.5 0 0 1 5 5l-9 9a2 2 0 0 1-3-3l8-8',
  personne: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 10c0-4 3-7 7-7s7 3 7 7',
  cabinet: 'M4 21V8l8-5 8 5v13H4Zm8-11v6m-3-3h6',
  repondu: 'M9 5 3 11l6 6m-6-6h10a7 7 0 0 1 7 7v1',
  recherche: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L21 21',
  succes: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-9 3 3 5-6',
  information: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v6m0-10v.5',
  attention: 'M12 3 2 20h20L12 3Zm0 7v5m0 2v.5',
  erreur: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Zm1 6 6 6m0-6-6 6',
  deconnexion: 'M10 4H5v16h5m5-12 4 4-4 4m4-4H9',
  chevron: 'm9 5 7 7-7 7',
  cadenas: 'M6 11h12v9H6v-9Zm3 0V8a3 3 0 0 1 6 0v3m-3 4v2',
} as const
export type NomIcone = keyof typeof TRACES

/** Décorative pour un lecteur d'écran : le mot voisin dit tout. */
export function Icone({ nom }: { nom: NomIcone }) {
  return (
    <svg class="icone" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={TRACES[nom]} />
    </svg>
  )
}
