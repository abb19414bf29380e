import type { Absence, Rubrique } from '../modele/rubrique.ts'
import type { CorpsSynthese, ModeleSynthese } from '../modele/synthese.ts'
import { RUBRIQUES } from '../recit/synthese.ts'
import { type Champs, champ, coche, type Lecture, type Probleme } from './champs.ts'
import { nettoyerTexte, refusTexte } from './nettoyer.ts'

export type NomRubrique = keyof typeof RUBRIQUES
export const NOMS_RUBRIQUES = Object.keys(RUBRIQUES) as NomRubrique[]

export const champLigne = (rubrique: NomRubrique, cle: string): string => `${rubrique}-${cle}`
export const champAbsence = (rubrique: NomRubrique): string => `absence-${rubrique}`

export const TEXTES_SYNTHESE = {
  facteursProfessionnels: 'Facteurs de risque professionnels',
  pointsDeVigilance: 'Points de vigilance',
} as const
type TexteSynthese = keyof typeof TEXTES_SYNTHESE
const TEXTES = Object.keys(TEXTES_SYNTHESE) as TexteSynthese[]

type Lignes = Rubrique<{ cle: string }>

const modele = (champs: Champs): ModeleSynthese =>
  champ(champs, 'modele') === '2023.01' ? '2023.01' : '2013'

/** Les lignes cochées parmi celles que le dossier propose ; les mots restent ceux du dossier. */
export function lireSynthese(champs: Champs, proposee: CorpsSynthese): Lecture<CorpsSynthese> {
  const rubriques = Object.fromEntries(
    NOMS_RUBRIQUES.map((nom) => {
      const lignes = (proposee[nom] as Lignes).lignes.filter(({ cle }) =>
        coche(champs, champLigne(nom, cle)),
      )
      const absence: Absence =
        champ(champs, champAbsence(nom)) === 'aucun' ? 'aucun' : 'non-renseigne'
      return [nom, { lignes, absence }]
    }),
  ) as unknown as Pick<CorpsSynthese, NomRubrique>
  const problemes: Probleme[] = []
  const textes = Object.fromEntries(
    TEXTES.map((nom) => {
      const texte = nettoyerTexte(champ(champs, nom))
      const refus = refusTexte(texte)
      if (refus) problemes.push({ champ: nom, message: refus })
      return [nom, texte]
    }),
  ) as Record<TexteSynthese, string>
  return { valeur: { ...proposee, ...rubriques, ...textes, modele: modele(champs) }, problemes }
}

export function champsDeSynthese(s: CorpsSynthese): Champs {
  const champs: Record<string, string> = {
    modele: s.modele,
    facteursProfessionnels: s.facteursProfessionnels,
    pointsDeVigilance: s.pointsDeVigilance,
  }
  for (const nom of NOMS_RUBRIQUES) {
    champs[champAbsence(nom)] = s[nom].absence
    for (const { cle } of s[nom].lignes) champs[champLigne(nom, cle)] = 'oui'
  }
  return champs
}

/** Ce que le formulaire propose : le dossier d'aujourd'hui, et ce que le brouillon tenait en plus. */
export function fusionner(dossier: CorpsSynthese, brouillon: CorpsSynthese): CorpsSynthese {
  const rubriques = Object.fromEntries(
    NOMS_RUBRIQUES.map((nom) => {
      const { lignes, absence } = dossier[nom] as Lignes
      const connues = new Set(lignes.map(({ cle }) => cle))
      const gardees = (brouillon[nom] as Lignes).lignes.filter(({ cle }) => !connues.has(cle))
      return [nom, { lignes: [...lignes, ...gardees], absence }]
    }),
  ) as unknown as Pick<CorpsSynthese, NomRubrique>
  return { ...dossier, ...rubriques, medecinTraitant: brouillon.medecinTraitant }
}
