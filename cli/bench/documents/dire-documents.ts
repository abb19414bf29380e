import type { MesuresDocuments, Passage } from './mesurer-documents.ts'
import type { Travail } from './travail.ts'

const OBJECTIF_RAPPORT = 10
const OBJECTIF_MIO = 250

const ms = (valeur: number): string => `${valeur.toFixed(1)} ms`
const secondes = (valeur: number): string => `${valeur.toFixed(1)} s`
const tenu = (vrai: unknown): string => (vrai ? 'tenu' : 'manqué')

function* direRapport(nous: Passage, officielle: Passage | null): Generator<string> {
  const nombre = nous.travail?.documents ?? 1
  const parDocument = (nous.secondes * 1000) / nombre
  const memoire = nous.travail?.memoire ?? Number.NaN
  yield `Nous : ${nombre} documents en ${secondes(nous.secondes)}, démarrage compris, ${ms(parDocument)} par document ; mémoire ${memoire.toFixed(0)} Mio (objectif ${OBJECTIF_MIO}, ${tenu(memoire <= OBJECTIF_MIO)})`
  if (officielle === null) {
    yield 'Chaîne officielle absente : SEGUR_OUTIL_CDA dit où elle est ; rien n’est comparé.'
    return
  }
  const rapport = officielle.secondes / nous.secondes
  yield `Chaîne officielle, mêmes fichiers : ${secondes(officielle.secondes)}, ${ms((officielle.secondes * 1000) / nombre)} par document ; ${rapport.toFixed(1)} fois plus (objectif ${OBJECTIF_RAPPORT}, ${tenu(rapport >= OBJECTIF_RAPPORT)})`
}

/** Le coût unitaire de chaque palier, rapporté à celui du premier : 1,0 partout dit un coût proportionnel. */
function direPaliers(
  titre: string,
  paliers: readonly { taille: number; unite: string; travail: Travail }[],
): string {
  const unitaire = ({ taille, travail }: { taille: number; travail: Travail }) =>
    travail.duree / taille
  const [premier] = paliers
  const base = premier === undefined ? Number.NaN : unitaire(premier)
  const dits = paliers.map(
    (p) =>
      `${p.taille} ${p.unite} ${ms(p.travail.duree)} (${(unitaire(p) / base).toFixed(2)}, ${p.travail.memoire.toFixed(0)} Mio)`,
  )
  return `${titre} : ${dits.join(' ; ')}`
}

/** Ce que « npm run bench » écrit du jugement des documents. */
export function* direDocuments(mesures: MesuresDocuments): Generator<string> {
  const { charge, exemples, jeu, nous, officielle, parNombre, parPoids, aFroid } = mesures
  yield `Charge de la machine ${charge.toFixed(1)} ; documents : ${exemples === null ? 'nos gabarits (SEGUR_EXEMPLES_CDA en donne d’autres)' : 'ceux de SEGUR_EXEMPLES_CDA'}`
  if (jeu === null)
    yield 'Aucun schéma XML importé (segur schemas importer, ou SEGUR_OFFICIEL_CDA) : nos règles seules sont mesurées.'
  yield* direRapport(nous, officielle)
  yield direPaliers(
    'Selon le nombre, coût unitaire rapporté au premier',
    parNombre.map(({ nombre, travail }) => ({ taille: nombre, unite: 'documents', travail })),
  )
  yield direPaliers(
    'Selon le poids, de même',
    parPoids.map(({ mio, travail }) => ({ taille: mio, unite: 'Mio', travail })),
  )
  if (aFroid.length === 0) return
  const meilleur = (passages: readonly (Passage | null)[]) =>
    Math.min(...passages.flatMap((passage) => (passage === null ? [] : [passage.secondes])))
  const nousAuMieux = meilleur(aFroid.map((tour) => tour.nous))
  const officielleAuMieux = meilleur(aFroid.map((tour) => tour.officielle))
  const java = Number.isFinite(officielleAuMieux)
    ? `chaîne officielle ${secondes(officielleAuMieux)} (${tenu(nousAuMieux <= officielleAuMieux)})`
    : 'chaîne officielle absente'
  yield `Un document, schematrons officiels compris, partant de zéro, au mieux de ${aFroid.length} : nous ${secondes(nousAuMieux)}, ${java}`
}
