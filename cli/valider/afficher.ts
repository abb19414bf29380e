import type { AnomalieSituee, Gravite } from '../../schemas/anomalie-situee.ts'
import type { ChampExplique } from '../../schemas/datamatrix/explication.ts'
import { montrer } from '../../schemas/montrer.ts'
import { accorder } from './accorder.ts'
import type { Bilan } from './bilan.ts'
import { RECONNAISSEURS } from './reconnaisseurs/index.ts'
import type { FichierValide, Objet } from './types.ts'

const SIGNES: Readonly<Record<Gravite, string>> = {
  bloquante: '✗',
  avertissement: '!',
  information: '·',
}

function lignesAnomalie(a: AnomalieSituee): readonly string[] {
  return [
    `  ${SIGNES[a.gravite]} ${a.gravite}  ${a.regle}  (${a.lieu})`,
    `      ${a.message}`,
    `      À faire : ${a.remede}`,
    `      Source : ${a.source} [${a.marque}]`,
  ]
}

function lignesChamps(champs: readonly ChampExplique[]): readonly string[] {
  const largeur = (mots: readonly string[]) => Math.max(0, ...mots.map((mot) => mot.length))
  const noms = largeur(champs.map(({ champ }) => champ))
  const valeurs = largeur(champs.map(({ valeur }) => montrer(valeur, 40)))
  return champs.map(
    ({ champ, valeur, sens }) =>
      `    ${champ.padEnd(noms)}  ${montrer(valeur, 40).padEnd(valeurs)}  ${sens}`,
  )
}

function lignesObjet({ titre, brut, champs, anomalies }: Objet): readonly string[] {
  const lu = brut !== null && champs.length === 0 ? [`    « ${montrer(brut)} »`] : []
  const verdict =
    anomalies.length === 0 ? ['  ✓ aucune anomalie'] : anomalies.flatMap(lignesAnomalie)
  return [`  ${titre}`, ...lu, ...lignesChamps(champs), ...verdict]
}

/** Un fichier : ce qu'il est, chaque champ expliqué, chaque anomalie avec son remède et sa source. */
export function afficherFichier({ chemin, examen }: FichierValide): readonly string[] {
  if (examen === null) return [`${montrer(chemin, 300)} : type non reconnu`, '']
  return [
    `${montrer(chemin, 300)} : ${examen.nature}`,
    ...examen.objets.flatMap(lignesObjet),
    ...examen.anomalies.flatMap(lignesAnomalie),
    ...(examen.nonControles ?? []).map((phrase) => `  ? non contrôlé : ${phrase}`),
    '',
  ]
}

/** Ce qui ne va pas d'un fichier à l'autre. */
export function afficherCroisees(croisees: readonly AnomalieSituee[]): readonly string[] {
  if (croisees.length === 0) return []
  return ['Entre les fichiers', ...croisees.flatMap(lignesAnomalie), '']
}

/** Les genres de fichier que la commande reconnaît, pour qui lui en a donné un autre. */
export function afficherReconnus(): readonly string[] {
  return ['Sont reconnus aujourd’hui :', ...RECONNAISSEURS.map(({ nom }) => `  - ${nom}`), '']
}

/** La dernière ligne : combien de fichiers, ce qui reste à corriger. */
export function conclure({ valides, nonReconnus, aCorriger, anomalies }: Bilan): string {
  const detail = [
    accorder(anomalies.bloquante, 'anomalie bloquante', 'anomalies bloquantes'),
    accorder(anomalies.avertissement, 'avertissement', 'avertissements'),
    accorder(anomalies.information, 'information', 'informations'),
  ].join(', ')
  const lus = accorder(valides, 'fichier validé', 'fichiers validés')
  const autres = nonReconnus > 0 ? `, ${accorder(nonReconnus, 'non reconnu', 'non reconnus')}` : ''
  const corriger = aCorriger > 0 ? `${aCorriger} à corriger` : 'accord entre fichiers à corriger'
  const juste = valides > 0 ? 'rien à corriger' : ''
  const suite = anomalies.bloquante > 0 ? corriger : juste
  return [`${lus}${autres}`, suite, detail].filter((morceau) => morceau !== '').join(' ; ')
}
