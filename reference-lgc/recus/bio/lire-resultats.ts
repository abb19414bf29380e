import type { Element } from '@xmldom/xmldom'
import { attribut, descendants, porteModele, premier, suivre, texteDe } from '../cda/arbre.ts'
import { lireCode } from '../cda/code.ts'
import { BIOLOGIE } from '../cda/types-connus.ts'
import { lireMesures } from './lire-mesure.ts'
import { cleAnalyse, type Resultat } from './resultat.ts'

/** Élément clinique pertinent, IHE et sa forme française (cda.md §15). */
const RESULTAT = ['1.3.6.1.4.1.19376.1.3.1.6', '1.2.250.1.213.1.1.3.80'] as const
const COMMENTAIRE = '1.3.6.1.4.1.19376.1.5.3.1.4.2'

/** Les résultats structurés d'un compte rendu de biologie N3, dans l'ordre du document. */
export function lireResultats(cda: Element): Resultat[] {
  const recit = recitDe(cda)
  const modeles = descendants(cda, 'observation').filter((o) => porteModele(o, ...RESULTAT))
  const observations = modeles.length > 0 ? modeles : sansModele(cda)
  return regrouper(
    observations.filter((o) => !estAnteriorite(o)).flatMap((o) => lireObservation(o, recit) ?? []),
  )
}

/** Un compte rendu qui a oublié ses modèles se lit quand même : une observation avec une valeur. */
const sansModele = (cda: Element): Element[] =>
  attribut(premier(cda, 'code'), 'code') === BIOLOGIE
    ? descendants(cda, 'observation').filter(
        (o) => premier(o, 'value') && !porteModele(o, '1.2.250.1.213.1.1.3.48.18'),
      )
    : []

const parentElement = (e: Element): Element | null => e.parentNode as Element | null

const estAnteriorite = (observation: Element): boolean => {
  const relation = parentElement(observation)
  return relation?.localName === 'entryRelationship' && attribut(relation, 'typeCode') === 'REFR'
}

/** Le texte du récit désigné par `#id`. */
function recitDe(cda: Element): (reference: string) => string {
  const textes = new Map<string, string>()
  for (const texte of descendants(cda, 'text'))
    for (const e of Array.from(texte.getElementsByTagName('*'))) {
      const id = attribut(e, 'ID')
      if (id !== '') textes.set(id, texteDe(e))
    }
  return (reference) => textes.get(reference.replace(/^#/, '')) ?? ''
}

function lireObservation(observation: Element, recit: (r: string) => string): Resultat | null {
  const mesures = lireMesures(observation, recit)
  const commentaires = commentairesDe(observation, recit)
  if (mesures.length === 0 && commentaires.length === 0) return null
  return {
    ...situer(observation),
    analyse: analyseDe(observation, recit),
    date: dateDe(observation),
    statut: attribut(premier(observation, 'statusCode'), 'code'),
    mesures,
    interpretations: suivre(observation, 'interpretationCode')
      .map((e) => attribut(e, 'code'))
      .filter(Boolean),
    commentaires,
    anteriorites: anterioritesDe(observation, recit),
    sousTraitant: texteDe(
      premier(observation, 'performer/assignedEntity/representedOrganization/name'),
    ),
  }
}

/** Le code de l'analyse ; sans LOINC, le code local que le laboratoire donne en traduction. */
function analyseDe(observation: Element, recit: (r: string) => string): Resultat['analyse'] {
  const element = premier(observation, 'code')
  const code = lireCode(element)
  const local = lireCode(element && premier(element, 'translation'))
  const original = element && premier(element, 'originalText')
  const reference = attribut(original && premier(original, 'reference'), 'value')
  const choisi = code.code === '' ? local : code
  return {
    ...choisi,
    libelle: choisi.libelle || texteDe(original) || recit(reference) || choisi.code || 'Analyse',
  }
}

const dateDe = (e: Element): string => {
  const temps = premier(e, 'effectiveTime')
  return attribut(temps, 'value') || attribut(temps && premier(temps, 'low'), 'value')
}

const titreSection = (section: Element): string => texteDe(premier(section, 'title'))

/** Chapitre et batterie : les sections et les organisateurs qui contiennent le résultat. */
function situer(observation: Element): Pick<Resultat, 'chapitre' | 'batterie'> {
  const sections: string[] = []
  let batterie = ''
  for (let e = parentElement(observation); e; e = parentElement(e)) {
    if (e.localName === 'organizer' && batterie === '')
      batterie = lireCode(premier(e, 'code')).libelle
    if (e.localName === 'section') sections.unshift(titreSection(e))
  }
  const [chapitre = '', ...suite] = sections.filter(Boolean)
  return { chapitre, batterie: batterie || suite.join(', ') }
}

const commentairesDe = (observation: Element, recit: (r: string) => string): string[] =>
  suivre(observation, 'entryRelationship/act')
    .filter(
      (a) => porteModele(a, COMMENTAIRE) || attribut(premier(a, 'code'), 'code') === '48767-8',
    )
    .map((a) => {
      const texte = premier(a, 'text')
      return recit(attribut(texte && premier(texte, 'reference'), 'value')) || texteDe(texte)
    })
    .filter(Boolean)

const anterioritesDe = (observation: Element, recit: (r: string) => string) =>
  suivre(observation, 'entryRelationship')
    .filter((r) => attribut(r, 'typeCode') === 'REFR')
    .flatMap((r) => suivre(r, 'observation'))
    .flatMap((o) => {
      const [mesure] = lireMesures(o, recit)
      return mesure ? [{ date: dateDe(o), valeur: mesure.valeur, unite: mesure.unite }] : []
    })

/** Deux observations voisines du même code dans deux unités sont un seul résultat (cda.md §15 [V]). */
function regrouper(resultats: readonly Resultat[]): Resultat[] {
  const groupes: Resultat[] = []
  for (const resultat of resultats) {
    const precedent = groupes.at(-1)
    if (precedent && memeResultat(precedent, resultat))
      groupes[groupes.length - 1] = fusionner(precedent, resultat)
    else groupes.push(resultat)
  }
  return groupes
}

const memeResultat = (a: Resultat, b: Resultat): boolean =>
  cleAnalyse(a) === cleAnalyse(b) &&
  a.date === b.date &&
  a.batterie === b.batterie &&
  b.mesures.every(
    (m) => m.unite !== '' && a.mesures.every((n) => n.unite !== '' && n.unite !== m.unite),
  )

const fusionner = (a: Resultat, b: Resultat): Resultat => ({
  ...a,
  mesures: [...a.mesures, ...b.mesures],
  interpretations: [...new Set([...a.interpretations, ...b.interpretations])],
  commentaires: [...new Set([...a.commentaires, ...b.commentaires])],
})
