/** `npm run proprietes` : ce qui doit être vrai de toute identité, éprouvé sur un grand nombre tiré au hasard. */
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { direIssue } from './proprietes/dire.ts'
import { eprouver } from './proprietes/lancer.ts'
import type { Propriete } from './proprietes/propriete.ts'
import { PROPRIETES } from './proprietes/proprietes/index.ts'
import { SUJET_LGC } from './proprietes/sujet-lgc.ts'

const AIDE = `Éprouve des propriétés sur des identités tirées au hasard, le logiciel de référence contre le banc.

  --graine <n>       rejoue les mêmes tirages ; par défaut une graine neuve, écrite en tête
  --identites <n>    tirages par propriété (100 000 par défaut)
  --images <n>       tirages qui passent par l’image (1 000 par défaut)
  --propriete <nom>  une seule : ${PROPRIETES.map(({ nom }) => nom).join(', ')}

Codes de sortie : 0 toutes tiennent, 1 une est contredite, 2 mauvais usage.`

const MAXIMUM = 10_000_000

const ecrire = (ligne: string) => process.stdout.write(`${ligne}\n`)

class MauvaisUsage extends Error {}

function lireNombre(option: string, valeur: string | undefined, defaut: number): number {
  if (valeur === undefined) return defaut
  const nombre = /^\d{1,9}$/.test(valeur) ? Number(valeur) : 0
  if (nombre >= 1 && nombre <= MAXIMUM) return nombre
  throw new MauvaisUsage(`${option} attend un nombre de 1 à ${MAXIMUM}, pas « ${valeur} »`)
}

function choisir(nom: string | undefined): readonly Propriete[] {
  if (nom === undefined) return PROPRIETES
  const choisies = PROPRIETES.filter((propriete) => propriete.nom === nom)
  if (choisies.length > 0) return choisies
  throw new MauvaisUsage(`propriété inconnue « ${nom} »`)
}

/** Sur un terminal, la ligne se réécrit ; ailleurs, rien ne s'ajoute au journal. */
function avancer(propriete: Propriete, faits: number, total: number): void {
  const pas = Math.max(1, Math.floor(total / 200))
  if (process.stderr.isTTY !== true || faits % pas !== 0) return
  const ligne = faits === total ? '' : `· ${propriete.titre} : ${faits}/${total}`
  process.stderr.write(`\r\u001b[K${ligne}`)
}

async function executer(args: readonly string[]): Promise<number> {
  const texte = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      graine: texte,
      identites: texte,
      images: texte,
      propriete: texte,
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) {
    ecrire(AIDE)
    return 0
  }
  const graine = lireNombre('--graine', values.graine, randomInt(1, MAXIMUM))
  const nombres = {
    identites: lireNombre('--identites', values.identites, 100_000),
    images: lireNombre('--images', values.images, 1_000),
  }
  const choisies = choisir(values.propriete)
  ecrire(`Graine ${graine}`)
  let contredites = 0
  for (const propriete of choisies) {
    const demande = { graine, nombres, sujet: SUJET_LGC }
    const issue = await eprouver(propriete, demande, avancer)
    for (const ligne of direIssue(issue, demande)) ecrire(ligne)
    if (issue.echec !== null) contredites += 1
  }
  ecrire(`${choisies.length - contredites} passed, ${contredites} failed`)
  return contredites === 0 ? 0 : 1
}

try {
  process.exitCode = await executer(process.argv.slice(2))
} catch (erreur) {
  const usage =
    erreur instanceof MauvaisUsage ||
    (erreur as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  if (!usage) throw erreur
  process.stderr.write(`${(erreur as Error).message}\n\n${AIDE}\n`)
  process.exitCode = 2
}
