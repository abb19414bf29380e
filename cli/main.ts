import { inspect } from 'node:util'
import { suggerer } from '../rem/recherche/suggerer.ts'
import { masquer } from '../schemas/secrets/masquer.ts'
import { cheminLisible, JOURNAL_ERREURS } from './chemins.ts'
import { ErreurSegur } from './erreur-segur.ts'
import { codeSortie, habiller, texteErreur } from './ligne/afficher-erreur.ts'
import { aideGenerale, aideVerbe } from './ligne/aide.ts'
import { journaliser } from './ligne/journal-erreurs.ts'
import { lireArguments } from './ligne/lire-arguments.ts'
import { VERBES } from './verbes.ts'

/** Où la ligne de commande écrit et garde ses traces ; les essais en donnent d’autres. */
export interface Sorties {
  sortie(ligne: string): void
  erreur(ligne: string): void
  journal: string
}

const ordinaires: Sorties = {
  sortie: (ligne) => process.stdout.write(`${ligne}\n`),
  erreur: (ligne) => process.stderr.write(`${ligne}\n`),
  journal: JOURNAL_ERREURS,
}

async function executer(argv: readonly string[], { sortie }: Sorties): Promise<number> {
  const [nom, ...suite] = argv
  if (nom === undefined || nom === '--help' || nom === '-h' || nom === 'aide') {
    sortie(await aideGenerale())
    return nom === undefined ? 2 : 0
  }
  if (nom === '--version' || nom === '-V') {
    const { versionDuBanc } = await import('./campagne/version-du-banc.ts')
    sortie(versionDuBanc())
    return 0
  }
  const entree = VERBES.find((verbe) => verbe.nom === nom)
  if (entree === undefined) {
    const noms = VERBES.map((verbe) => verbe.nom)
    throw new ErreurSegur('SEGUR-CLI-001', { verbe: nom }, { proches: suggerer(nom, noms) })
  }
  const verbe = await entree.charger()
  const { valeurs, positionnels } = lireArguments(suite, verbe)
  if (valeurs.help === true) {
    sortie(aideVerbe(verbe))
    return 0
  }
  return verbe.executer({ valeurs, positionnels, sortie })
}

/** Montre une erreur en français, garde le détail dans le journal, et rend le code de sortie. */
export async function signaler(
  erreur: unknown,
  argv: readonly string[],
  sorties: Sorties = ordinaires,
): Promise<number> {
  const connue = await habiller(erreur, cheminLisible(sorties.journal))
  const code = codeSortie(connue)
  sorties.erreur(masquer(texteErreur(connue)))
  if (code === 3) await journaliser(connue, { fichier: sorties.journal, commande: argv })
  if (argv.includes('--debug')) sorties.erreur(masquer(inspect(erreur)))
  return code
}

/** Exécute « segur <argv> » et rend son code de sortie. Ne lève jamais d’erreur. */
export async function lancer(
  argv: readonly string[],
  sorties: Sorties = ordinaires,
): Promise<number> {
  try {
    return await executer(argv, sorties)
  } catch (erreur) {
    return signaler(erreur, argv, sorties)
  }
}
