import type { Verbe } from './verbe.ts'

export const GROUPES = [
  'Préparer un dossier',
  'Faire tourner les pièces',
  'Éprouver le banc',
] as const
export type GroupeVerbes = (typeof GROUPES)[number]

interface EntreeListe {
  nom: string
  groupe: GroupeVerbes
  /** Un verbe n’est chargé que lorsqu’il sert : « segur --help » et les erreurs restent rapides. */
  charger(): Promise<Verbe>
}

/** Tous les verbes, dans l’ordre de l’aide. Chaque module de verbes/ exporte `verbe`. */
export const VERBES: readonly EntreeListe[] = [
  {
    nom: 'campagne',
    groupe: 'Préparer un dossier',
    charger: async () => (await import('./verbes/campagne.ts')).verbe,
  },
  {
    nom: 'console',
    groupe: 'Préparer un dossier',
    charger: async () => (await import('./verbes/console.ts')).verbe,
  },
  {
    nom: 'simulateurs',
    groupe: 'Faire tourner les pièces',
    charger: async () => (await import('./verbes/simulateurs.ts')).verbe,
  },
  {
    nom: 'lgc',
    groupe: 'Faire tourner les pièces',
    charger: async () => (await import('./verbes/lgc.ts')).verbe,
  },
  {
    nom: 'meteo',
    groupe: 'Faire tourner les pièces',
    charger: async () => (await import('./verbes/meteo.ts')).verbe,
  },
  {
    nom: 'docteur',
    groupe: 'Préparer un dossier',
    charger: async () => (await import('./verbes/docteur.ts')).verbe,
  },
  {
    nom: 'pilote',
    groupe: 'Préparer un dossier',
    charger: async () => (await import('./verbes/pilote.ts')).verbe,
  },
  {
    nom: 'dossier',
    groupe: 'Préparer un dossier',
    charger: async () => (await import('./verbes/dossier.ts')).verbe,
  },
  {
    nom: 'referentiel',
    groupe: 'Préparer un dossier',
    charger: async () => (await import('./verbes/referentiel.ts')).verbe,
  },
  {
    nom: 'couverture',
    groupe: 'Préparer un dossier',
    charger: async () => (await import('./verbes/couverture.ts')).verbe,
  },
  {
    nom: 'valider',
    groupe: 'Préparer un dossier',
    charger: async () => (await import('./verbes/valider.ts')).verbe,
  },
  {
    nom: 'schemas',
    groupe: 'Préparer un dossier',
    charger: async () => (await import('./verbes/schemas.ts')).verbe,
  },
  {
    nom: 'garde',
    groupe: 'Préparer un dossier',
    charger: async () => (await import('./verbes/garde.ts')).verbe,
  },
  {
    nom: 'mutation',
    groupe: 'Éprouver le banc',
    charger: async () => (await import('./verbes/mutation.ts')).verbe,
  },
]
