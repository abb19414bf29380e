import { type Base, lireUn } from '../base/base.ts'

export const TRIS = ['date', 'date-croissante', 'patient', 'auteur', 'type'] as const
export type Tri = (typeof TRIS)[number]

export const estTri = (texte: string | undefined): texte is Tri =>
  (TRIS as readonly (string | undefined)[]).includes(texte)

/** Les filtres de la liste, tels que saisis. */
export interface Filtres {
  patient: string
  type: string
  du: string
  au: string
  signales: '' | 'oui'
  etat: '' | 'a-classer' | 'classe'
}

export const FILTRES_VIDES: Filtres = {
  patient: '',
  type: '',
  du: '',
  au: '',
  signales: '',
  etat: '',
}

export interface ProblemeFiltre {
  champ: 'du' | 'au'
  message: string
}

const date = (texte: string): boolean => texte === '' || /^\d{2}\/\d{2}\/\d{4}$/.test(texte)

export const controlerFiltres = (filtres: Filtres): ProblemeFiltre[] =>
  (['du', 'au'] as const).flatMap((champ) =>
    date(filtres[champ]) ? [] : [{ champ, message: 'Écrivez la date sous la forme jj/mm/aaaa.' }],
  )

/** Lit un formulaire ; une valeur inattendue compte comme absente. */
export const lireFiltres = (corps: Readonly<Record<string, string>>): Filtres => ({
  patient: (corps.patient ?? '').trim().slice(0, 100),
  type: (corps.type ?? '').slice(0, 60),
  du: (corps.du ?? '').trim(),
  au: (corps.au ?? '').trim(),
  signales: corps.signales === 'oui' ? 'oui' : '',
  etat: corps.etat === 'a-classer' || corps.etat === 'classe' ? corps.etat : '',
})

const cle = (compteId: number): string => `filtres-recus-${compteId}`

/** Gardés par utilisateur, jamais dans une adresse : ils peuvent nommer un patient. */
export const retenirFiltres = (base: Base, compteId: number, filtres: Filtres): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [cle(compteId), JSON.stringify(filtres)],
  )

export function filtresRetenus(base: Base, compteId: number): Filtres {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [
    cle(compteId),
  ])
  return ligne
    ? { ...FILTRES_VIDES, ...(JSON.parse(ligne.valeur) as Partial<Filtres>) }
    : FILTRES_VIDES
}
