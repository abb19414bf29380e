import type { ExercicePublie, ProfessionnelPublie } from '../../services/annuaire.ts'
import { citer, normaliser } from '../controle.ts'

/** Un champ de l'annuaire, et ce qui le fait reconnaître dans un texte affiché. */
export interface ChampPublie {
  nom: string
  /** Une de ces écritures suffit. */
  formes: readonly string[]
}

/** Sans ponctuation : « D'ÎLE-ESSAI » et « d ile essai » se valent. */
const motsDe = (texte: string): string =>
  normaliser(texte)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Un numéro se lit d'un trait, ou par groupes : « 04 65 71 00 23 ». */
const motifNumero = (chiffres: string): RegExp =>
  new RegExp(`(?<!\\d)${[...chiffres].join('[\\s.-]?')}(?!\\d)`)

/** Ce qu'une parenthèse ajoute au libellé officiel n'est pas dû : « Pneumologie (SM) ». */
const sansParenthese = (valeur: string): string => valeur.replace(/\s*\([^)]*\)/g, '')

/** Vrai quand le texte affiché contient cette valeur, à la casse, aux accents et aux espaces près. */
export function seLit(texte: string, valeur: string): boolean {
  if (/^\+?\d+$/.test(valeur)) return motifNumero(valeur.replace('+', '')).test(texte)
  return ` ${motsDe(texte)} `.includes(` ${motsDe(sansParenthese(valeur))} `)
}

/** Les champs dont aucune écriture ne se lit. */
export const champsAbsents = (
  texte: string,
  champs: readonly ChampPublie[],
): readonly ChampPublie[] =>
  champs.filter(({ formes }) => !formes.some((forme) => seLit(texte, forme)))

/** Des lignes montrées, ou le mot qui dit qu'il n'y en a pas. */
export const citerLignes = (lignes: readonly string[]): string =>
  lignes.length === 0 ? 'personne' : citer(lignes)

export const nommerChamps = (champs: readonly ChampPublie[]): string =>
  champs.map(({ nom, formes }) => `${nom} (${formes[0]})`).join(', ')

/** Les champs publiés ; ceux que l'annuaire tait ne sont attendus de personne. */
const remplis = (champs: readonly (readonly [string, readonly string[]])[]): ChampPublie[] =>
  champs.flatMap(([nom, formes]) => {
    const dites = formes.filter(Boolean)
    return dites.length > 0 ? [{ nom, formes: dites }] : []
  })

/** Qui elle est. */
export const champsIdentite = (p: ProfessionnelPublie): readonly ChampPublie[] =>
  remplis([
    ['RPPS', [p.rpps]],
    ['nom d’exercice', [p.nom]],
    ['prénom d’exercice', [p.prenom]],
    ['profession', [p.profession]],
  ])

export const champSpecialite = (p: ProfessionnelPublie): readonly ChampPublie[] =>
  remplis([['spécialité', [p.specialite]]])

/** Où elle exerce. */
export const champsExercice = (e: ExercicePublie): readonly ChampPublie[] =>
  remplis([
    ['raison sociale', [e.raison, e.enseigne]],
    ['code postal', [e.codePostal]],
    ['ville', [e.ville]],
  ])

export const champsAdresse = (e: ExercicePublie): readonly ChampPublie[] =>
  remplis([
    ['voie', [e.voie]],
    ['code postal', [e.codePostal]],
    ['ville', [e.ville]],
  ])

export const champTelephone = (e: ExercicePublie): readonly ChampPublie[] =>
  remplis([['téléphone', [e.telephone, e.telephone.replace(/^0/, '+33')]]])
