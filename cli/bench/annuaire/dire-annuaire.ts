import type { AnnuaireMesure, ChargementMesure } from './mesurer-annuaire.ts'

/** L'énoncé du projet : 100 000 lignes en moins de 10 s, une frappe servie en moins de 50 ms. */
const OBJECTIFS = { secondes: 10, ms: 50 }

const nombre = (n: number): string => n.toLocaleString('fr-FR')
const dire = (valeur: number, unite: string): string =>
  `${valeur.toFixed(1).replace('.', ',')} ${unite}`
const juger = (tenu: boolean): string => (tenu ? 'tenu' : 'manqué')

function centile(durees: readonly number[], part: number): number {
  const triees = durees.toSorted((a, b) => a - b)
  return triees[Math.min(triees.length - 1, Math.floor(triees.length * part))] ?? Number.NaN
}

const chargement = ({ lues, secondes, processeur }: ChargementMesure): string =>
  `${dire(secondes, 's')} (processeur ${dire(processeur, 's')}) pour ${lues.map(nombre).join(' + ')} lignes`

/** Le bilan de l'annuaire : chargement, frappe par champ, mémoire, 100 000 lignes à côté de 1 000. */
export function* direAnnuaire(mesures: readonly AnnuaireMesure[]): Generator<string> {
  for (const m of mesures) {
    const toutes = m.recherches.flatMap(({ durees }) => durees)
    const [mediane, p95] = [centile(toutes, 0.5), centile(toutes, 0.95)]
    const tenu = m.premier.secondes < OBJECTIFS.secondes
    yield `${nombre(m.taille)} praticiens ; charge de la machine ${m.charge.toFixed(1)}`
    yield `  Premier chargement  ${chargement(m.premier)} ; objectif ${OBJECTIFS.secondes} s, ${juger(tenu)}`
    yield `  Le lendemain        ${chargement(m.lendemain)}`
    yield `  Frappe, ${toutes.length} pages  médiane ${dire(mediane, 'ms')}, 95e centile ${dire(p95, 'ms')}, pire ${dire(Math.max(...toutes), 'ms')} (processeur ${dire(m.processeurParPage, 'ms')} par page) ; objectif ${OBJECTIFS.ms} ms, ${juger(p95 < OBJECTIFS.ms)}`
    yield `  Mémoire du logiciel ${dire(m.aVide.memoireMo, 'Mo')} sans annuaire, ${dire(m.fin.memoireMo, 'Mo')} à la fin, ${dire(m.fin.auPlusMo, 'Mo')} au plus`
  }
  const [petit, grand] = mesures
  if (!petit || !grand) return
  yield `Par champ, médiane et 95e centile : ${nombre(petit.taille)} puis ${nombre(grand.taille)} praticiens`
  for (const [rang, { titre, durees }] of grand.recherches.entries()) {
    const avant = petit.recherches[rang]?.durees ?? []
    const [a, b] = [avant, durees].map(
      (serie) => `${dire(centile(serie, 0.5), 'ms')} / ${dire(centile(serie, 0.95), 'ms')}`,
    )
    yield `  ${titre.padEnd(26)}${a} ; ${b}`
  }
}
