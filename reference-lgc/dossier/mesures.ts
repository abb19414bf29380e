import type { ChampDossier } from './champs.ts'

/** Les mesures du cabinet et leur unité, telle qu'elle se lit. */
export const MESURES = {
  poids: { libelle: 'Poids', unite: 'kg' },
  taille: { libelle: 'Taille', unite: 'cm' },
  'ta-systolique': { libelle: 'PA systolique', unite: 'mmHg' },
  'ta-diastolique': { libelle: 'PA diastolique', unite: 'mmHg' },
  'frequence-cardiaque': { libelle: 'Fréquence cardiaque', unite: '/min' },
  'perimetre-abdominal': { libelle: 'Périmètre abdominal', unite: 'cm' },
  temperature: { libelle: 'Température', unite: '°C' },
} as const
export type NatureMesure = keyof typeof MESURES

export const estMesure = (texte: string): texte is NatureMesure => Object.hasOwn(MESURES, texte)

export const CHAMPS_MESURE: readonly ChampDossier[] = [
  {
    nom: 'nature',
    libelle: 'Mesure',
    genre: 'choix',
    obligatoire: true,
    choix: Object.fromEntries(
      Object.entries(MESURES).map(([nature, m]) => [nature, `${m.libelle} (${m.unite})`]),
    ),
  },
  { nom: 'valeur', libelle: 'Valeur', genre: 'nombre', obligatoire: true },
  { nom: 'debut', libelle: 'Date de la mesure', genre: 'jour', obligatoire: true },
]
