/** Juge un fichier dans un processus à part, et dit ce que cela a coûté. */
import { afficherFichier } from './afficher.ts'
import { ATELIER } from './atelier.essai.ts'
import { validerFichier } from './valider-fichier.ts'

/** Millisecondes et Mio ; `montre` est ce que la commande affiche. */
export interface JugementMesure {
  duree: number
  processeur: number
  memoire: number
  montre: string
}

const chemin = process.argv[2] ?? ''
const debut = performance.now()
const processeur = process.cpuUsage()
const { valide } = await validerFichier({ chemin, nomme: true }, ATELIER)
const { user, system } = process.cpuUsage(processeur)
const mesure: JugementMesure = {
  duree: performance.now() - debut,
  processeur: (user + system) / 1000,
  memoire: process.resourceUsage().maxRSS / 1024,
  montre: afficherFichier(valide).join('\n'),
}
process.stdout.write(JSON.stringify(mesure))
