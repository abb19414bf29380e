import { type Entree, valeurDe } from './entree.ts'
import { estMesure, MESURES } from './mesures.ts'
import { dateLue } from './regles/date-partielle.ts'
import { DESCRIPTIONS_RUBRIQUE, type Rubrique } from './rubriques.ts'

/** « 72,5 » */
const nombreLu = (valeur: string): string => valeur.replace('.', ',')

/** Le mot d'une valeur choisie dans une liste. */
export const motDuChoix = (entree: Entree, nom: string): string =>
  DESCRIPTIONS_RUBRIQUE[entree.rubrique].champs.find((c) => c.nom === nom)?.choix?.[
    valeurDe(entree, nom)
  ] ?? ''

/** Le nom sous lequel une entrée se lit et se désigne. */
export function intituleDe(entree: Pick<Entree, 'rubrique' | 'valeurs'>): string {
  if (entree.rubrique !== 'mesure') return valeurDe(entree, 'libelle')
  const nature = valeurDe(entree, 'nature')
  if (!estMesure(nature)) return nature
  const { libelle, unite } = MESURES[nature]
  return `${libelle} : ${nombreLu(valeurDe(entree, 'valeur'))}\u00a0${unite}`
}

const depuis = (entree: Entree): string => {
  const debut = valeurDe(entree, 'debut')
  return debut && `depuis ${debut.length === 10 ? 'le ' : ''}${dateLue(debut)}`
}
const date = (entree: Entree): string => dateLue(valeurDe(entree, 'debut'))
const code = (entree: Entree): string => {
  const valeur = valeurDe(entree, 'code')
  return valeur && `${entree.rubrique === 'antecedent-chirurgical' ? 'CCAM' : 'CIM-10'} ${valeur}`
}
const champ = (nom: string) => (entree: Entree) => valeurDe(entree, nom)

function quantite(entree: Entree): string {
  const valeur = valeurDe(entree, 'quantite')
  if (valeur === '') return ''
  const unite: Record<string, string> = { tabac: 'paquets-années', alcool: 'verres par semaine' }
  return `${nombreLu(valeur)} ${unite[valeurDe(entree, 'nature')] ?? ''}`.trim()
}

const protocole = (entree: Entree): string => {
  const nom = valeurDe(entree, 'protocole')
  return nom && `protocole de soins « ${nom} »`
}

const cote = (entree: Entree): string => {
  const mot = motDuChoix(entree, 'cote').toLowerCase()
  return /^(droit|gauche)$/.test(mot) ? `côté ${mot}` : mot
}

const DETAILS: Record<Rubrique, readonly ((entree: Entree) => string)[]> = {
  pathologie: [cote, depuis, protocole, champ('commentaire'), code],
  allergie: [(e) => motDuChoix(e, 'nature'), champ('reaction'), depuis],
  traitement: [champ('posologie'), champ('motif'), depuis],
  vigilance: [depuis],
  'antecedent-medical': [cote, date, champ('commentaire'), code],
  'antecedent-chirurgical': [cote, date, champ('commentaire'), code],
  'antecedent-familial': [(e) => motDuChoix(e, 'parent'), champ('commentaire'), code],
  facteur: [(e) => motDuChoix(e, 'nature'), quantite, depuis],
  vaccination: [
    champ('valence'),
    date,
    (e) => valeurDe(e, 'rang') && `dose ${valeurDe(e, 'rang')}`,
    (e) => valeurDe(e, 'lot') && `lot ${valeurDe(e, 'lot')}`,
    (e) => valeurDe(e, 'peremption') && `péremption ${dateLue(valeurDe(e, 'peremption'))}`,
    (e) => valeurDe(e, 'cip') && `CIP ${valeurDe(e, 'cip')}`,
  ],
  mesure: [date],
}

/** Ce qui précise une entrée, dans l'ordre où cela se lit. */
export const detailsDe = (entree: Entree): string[] =>
  DETAILS[entree.rubrique].map((dire) => dire(entree)).filter((texte) => texte !== '')

export const enAld = (entree: Entree): boolean => valeurDe(entree, 'ald') === 'oui'

export const enCours = (entrees: readonly Entree[], rubrique: Rubrique): Entree[] =>
  entrees.filter((e) => e.rubrique === rubrique && e.clotureLe === null)

/** La dernière mesure de chaque nature, datée de sa mesure. */
export function dernieresMesures(entrees: readonly Entree[]): Entree[] {
  const parNature = new Map<string, Entree>()
  const datees = enCours(entrees, 'mesure').toSorted((a, b) =>
    valeurDe(a, 'debut').localeCompare(valeurDe(b, 'debut')),
  )
  for (const mesure of datees) parNature.set(valeurDe(mesure, 'nature'), mesure)
  const ordre = Object.keys(MESURES)
  return [...parNature.values()].toSorted(
    (a, b) => ordre.indexOf(valeurDe(a, 'nature')) - ordre.indexOf(valeurDe(b, 'nature')),
  )
}
