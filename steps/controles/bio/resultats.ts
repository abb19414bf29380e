import type { Constat } from '../../../reports/campagne/types.ts'
import type { ResultatAffiche } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

export interface ResultatAttendu {
  analyse: string
  /** Décimale à la virgule. */
  valeur: string
  unite: string
  /** Bornes de l'intervalle, quand le scénario les donne. */
  bornes?: readonly [string, string]
}

const nombre = (texte: string): number => Number.parseFloat(texte.replace(',', '.'))

function fauteDe(
  affiche: ResultatAffiche,
  { valeur, unite, bornes }: ResultatAttendu,
): string | null {
  if (nombre(affiche.valeur) !== nombre(valeur)) return `valeur « ${affiche.valeur} »`
  if (normaliser(affiche.unite) !== normaliser(unite)) return `unité « ${affiche.unite} »`
  const lues = affiche.reference.match(/\d+(?:[.,]\d+)?/g) ?? []
  const [bas, haut] = bornes ?? []
  if (bas !== undefined && !lues.some((lue) => nombre(lue) === nombre(bas)))
    return `référence « ${affiche.reference} »`
  if (haut !== undefined && !lues.some((lue) => nombre(lue) === nombre(haut)))
    return `référence « ${affiche.reference} »`
  return null
}

/** BIO.04, BIO.05, BIO.07 : le résultat est au dossier, dans l'unité attendue. */
export function resultatIntegre(
  affiches: readonly ResultatAffiche[],
  attendu: ResultatAttendu,
): Constat {
  const { analyse, valeur, unite } = attendu
  const meme = affiches.filter((a) => normaliser(a.analyse).includes(normaliser(analyse)))
  const fautes = meme.map((affiche) => fauteDe(affiche, attendu))
  return controler({
    id: 'bio.resultat-integre',
    conforme: fautes.includes(null),
    attendu: `${analyse} : ${valeur} ${unite}`,
    observe:
      meme.length === 0
        ? `${affiches.length} résultat(s), aucun « ${analyse} »`
        : fautes.map((faute) => faute ?? 'le résultat attendu').join(' ; '),
    ou: 'résultats de biologie du patient',
    action: 'Intégrer valeur, unité et intervalle tels que le compte rendu les code.',
    source: 'BIO.04, BIO.05 ; cda.md §15 [V]',
  })
}

/** BIO.08 : la trace dit l'ancienne valeur et la nouvelle. */
export function ancienneValeurTracee(
  trace: readonly string[],
  { analyse, avant, apres }: { analyse: string; avant: string; apres: string },
): Constat {
  const porte = (ligne: string, valeur: string) =>
    new RegExp(`(?<![\\d,.])${valeur.replace(/[.,]/, '[.,]')}(?![\\d,.]*\\d)`).test(ligne)
  const dite = trace.some(
    (ligne) =>
      normaliser(ligne).includes(normaliser(analyse)) && porte(ligne, avant) && porte(ligne, apres),
  )
  return controler({
    id: 'bio.ancienne-valeur-tracee',
    conforme: dite,
    attendu: `une ligne : ${analyse}, de ${avant} à ${apres}`,
    observe: trace.slice(0, 5).join(' | '),
    ou: 'trace des documents reçus',
    action: 'Garder, pour chaque résultat changé ou supprimé, l’ancienne valeur et la nouvelle.',
    source: 'BIO.08 [V]',
  })
}
