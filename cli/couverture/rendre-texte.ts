import { constatSansScenario, phraseTotaux } from './phrases.ts'
import type {
  Couverture,
  CouvertureChapitre,
  CouvertureExigence,
  CouvertureScenario,
  EtatPreuve,
  ProblemeFeature,
} from './types.ts'

const MOTS: Readonly<Record<EtatPreuve, string>> = {
  automatisee: 'automatisée',
  'a-attester': 'à attester',
  'a-fournir': 'à fournir',
  'non-due': 'non due',
  'sans-objet': 'sans objet',
  'non-controlee': 'non contrôlée',
}

const LARGEUR_ETAT = 14

function lignesScenario({ id, objectif, fichiers, preuves }: CouvertureScenario): string[] {
  const ou = fichiers.length === 0 ? 'aucun scénario automatisé' : fichiers.join(', ')
  return [
    `    ${id}  ${objectif}  [${ou}]`,
    ...preuves.flatMap(({ id: numero, etat, type, description, motifPresence }) => [
      `      ${numero}  ${MOTS[etat].padEnd(LARGEUR_ETAT)}${type} : ${description}`,
      ...(motifPresence === null ? [] : [`        ${motifPresence}`]),
    ]),
  ]
}

function mentions(exigence: CouvertureExigence): string {
  const { nature, profils, horsProfil, condition, provisoire, confianceContenu } = exigence
  return [
    nature === 'preconisation' ? ['préconisation, non contrôlée'] : [],
    nature === 'conditionnelle' ? [`profil ${profils.join(', ')}`] : [],
    horsProfil === null ? [] : ['sans objet : profil non choisi'],
    condition === null ? [] : [`condition : ${condition}`],
    provisoire ? ['identifiant provisoire'] : [],
    [`contenu : ${confianceContenu}`],
  ]
    .flat()
    .join(' ; ')
}

function lignesExigence(exigence: CouvertureExigence): string[] {
  const { id, intitule, scenarios, scenariosDe, difference } = exigence
  const sansScenario =
    scenariosDe === null
      ? '    aucun scénario connu'
      : `    montrée par les scénarios de ${scenariosDe}`
  return [
    `  ${id}  ${intitule}  (${mentions(exigence)})`,
    ...(difference === null ? [] : [`    Différence : ${difference}`]),
    ...(scenarios.length === 0 ? [sansScenario] : scenarios.flatMap(lignesScenario)),
  ]
}

const lignesChapitre = ({ code, libelle, exigences, totaux }: CouvertureChapitre): string[] => [
  `${code}  ${libelle}`,
  ...exigences.flatMap(lignesExigence),
  `  Total ${code} : ${phraseTotaux(totaux)}`,
  '',
]

/** La couverture en texte, du référentiel aux preuves, un total par chapitre puis le total. */
export function rendreCouverture(couverture: Couverture): string[] {
  const { rem, titre, revision, statut, profils, chapitres, totaux } = couverture
  const choix = profils === null ? 'tous, préciser avec --profil' : profils.join(', ')
  return [
    `${rem}, ${titre}`,
    `Révision ${revision} : ${statut}`,
    `Profils : ${choix}`,
    '',
    ...chapitres.flatMap(lignesChapitre),
    constatSansScenario(totaux) ?? `Total : ${phraseTotaux(totaux)}`,
  ]
}

/** Les problèmes des fichiers de scénarios, un par ligne, fichier et ligne en tête. */
export function rendreProblemes(problemes: readonly ProblemeFeature[]): string[] {
  if (problemes.length === 0) return []
  return [
    '',
    'Scénarios à corriger :',
    ...problemes.map(({ fichier, ligne, phrase }) => `  ${fichier}:${ligne}  ${phrase}`),
  ]
}
