/** Assemble une campagne dans ce processus et dit ce qu'il a coûté : `tsx ce-fichier <campagne> <cible>`. */
import { executer } from '../dossier/assembler/executer.ts'

const [campagne = '', cible = ''] = process.argv.slice(2)
const debut = performance.now()
const avant = process.cpuUsage()
const code = await executer(
  { valeurs: { repetition: true, sortie: cible }, positionnels: [], sortie: () => {} },
  [campagne],
)
const secondes = (performance.now() - debut) / 1000
const { user, system } = process.cpuUsage(avant)
const processeur = (user + system) / 1e6
// maxRSS est en kibioctets sur tous les systèmes (documentation de Node).
const memoireMo = (process.resourceUsage().maxRSS * 1024) / 1e6
process.stdout.write(`${JSON.stringify({ code, secondes, processeur, memoireMo })}\n`)
