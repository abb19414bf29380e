import os from 'node:os'
import type { ApplicationMesuree, Debit } from './debit-insi.ts'

const OBJECTIF = 0.7

const NOMS: Record<ApplicationMesuree['nom'], string> = {
  simulateur: 'INSi simulé',
  arbre: 'Témoin',
  analyse: 'Témoin sans arbre',
}

function mediane(valeurs: readonly number[]): number {
  return [...valeurs].sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? Number.NaN
}

function direDebit({ nom, tours }: ApplicationMesuree): string {
  const de = (mesure: keyof Debit) => tours.map((tour) => tour[mesure])
  const dire = (mesure: keyof Debit) =>
    `${mediane(de(mesure)).toFixed(0)} (au mieux ${Math.max(...de(mesure)).toFixed(0)})`
  return `${NOMS[nom].padEnd(18)} requêtes/s : ${dire('duree')} ; par seconde de processeur : ${dire('processeur')}`
}

const pourcent = (rapport: number) => `${(rapport * 100).toFixed(0)} %`

/** Rapports des médianes, puis des meilleures salves : sur une machine chargée, elles seules disent le code. */
function direRapports(simulateur: readonly Debit[], temoin: readonly Debit[]): string {
  const de = (tours: readonly Debit[], mesure: keyof Debit) => tours.map((tour) => tour[mesure])
  const median = (mesure: keyof Debit) =>
    pourcent(mediane(de(simulateur, mesure)) / mediane(de(temoin, mesure)))
  const meilleur = (mesure: keyof Debit) =>
    pourcent(Math.max(...de(simulateur, mesure)) / Math.max(...de(temoin, mesure)))
  return `durée ${median('duree')}, processeur ${median('processeur')} ; meilleures salves ${meilleur('duree')}, ${meilleur('processeur')}`
}

/** Ce que « npm run bench » écrit du débit d’INSi simulé. */
export function direDebitInsi(applications: readonly ApplicationMesuree[]): string[] {
  const tours = (nom: ApplicationMesuree['nom']) =>
    applications.find((application) => application.nom === nom)?.tours ?? []
  const simulateur = tours('simulateur')
  return [
    `Débit d’INSi simulé, en HTTPS, client compris, charge de la machine ${os.loadavg()[0]?.toFixed(1)}`,
    ...applications.map(direDebit),
    `INSi rapporté au témoin (même application, message lu, réponse constante) : ${direRapports(simulateur, tours('arbre'))} (objectif ${pourcent(OBJECTIF)})`,
    `INSi rapporté au témoin sans arbre (message analysé, rien n’en est lu) : ${direRapports(simulateur, tours('analyse'))}`,
    'Le surplus : en-têtes et corps validés par trois schémas, contrôles, recherche, réponse écrite et jugée, journal.',
  ]
}
