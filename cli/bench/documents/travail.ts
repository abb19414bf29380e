/** Le travail mesuré, seul dans son processus : nos règles, et le schéma XML de l'import quand il y en a un. */
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { jugerCda } from '../../../schemas/cda/juger-cda.ts'
import { jugerSelonNosRegles } from '../../../schemas/cda/juger-selon-nos-regles.ts'
import { listerJeux } from '../../../schemas/cda/officiel/lire-manifeste.ts'
import { type MoteurOfficiel, ouvrirMoteur } from '../../../schemas/cda/officiel/moteur-officiel.ts'

/** Ce que le processus rend, sur une ligne de JSON. */
export interface Travail {
  documents: number
  /** Documents qui portent une anomalie bloquante. */
  fautifs: number
  /** Millisecondes de jugement, démarrage du processus exclu. */
  duree: number
  /** Plus haute mémoire du processus, en Mio. */
  memoire: number
}

const [dossierSchemas = '', schematrons = 'aucun', ...fichiers] = process.argv.slice(2)
const [jeu] = dossierSchemas === '' ? [] : listerJeux(dossierSchemas).jeux
const officiel: MoteurOfficiel | undefined =
  jeu && ouvrirMoteur(jeu, { schematrons: schematrons === 'tous' ? 'tous' : 'aucun' })

// Comme « segur valider » dès qu'un jeu est importé : chaque document laisse des dizaines de Mio à ramasser.
setFlagsFromString('--heap-growing-percent=40')
const debut = performance.now()
let fautifs = 0
for (const fichier of fichiers) {
  const { anomalies } = jugerCda(readFileSync(fichier), {
    officiel,
    regles: [(cda) => jugerSelonNosRegles(cda).constats],
  })
  if (anomalies.some(({ gravite }) => gravite === 'bloquante')) fautifs += 1
}
const duree = performance.now() - debut
officiel?.fermer()
const travail: Travail = {
  documents: fichiers.length,
  fautifs,
  duree,
  memoire: process.resourceUsage().maxRSS / 1024,
}
process.stdout.write(`${JSON.stringify(travail)}\n`)
