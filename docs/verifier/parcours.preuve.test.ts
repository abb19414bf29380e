/**
 * docs/mon-lgc.md suivie à la lettre, du dossier neuf à la dixième preuve, et le temps que chaque
 * commande prend : celui que la page annonce.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { demarrer, executer, type Issue, type Serveur, traduire } from './executer-commande.ts'
import { type Commande, lireCommandes } from './lire-commandes.ts'
import { RACINE } from './racine.ts'

const PAGE = 'docs/mon-lgc.md'
const DELAI_MS = 3_600_000
/** Ce qu'un `git clone` ne rapporte pas. */
const ABSENTS = new Set(['node_modules', '.git', '.segur', 'reports/campagnes'])

const copie = mkdtempSync(path.join(tmpdir(), 'parcours-'))
afterAll(() => rmSync(copie, { recursive: true, force: true }))

function copier(): void {
  const neuf = (source: string) =>
    !ABSENTS.has(path.relative(RACINE, source).split(path.sep).join('/'))
  cpSync(RACINE, copie, { recursive: true, filter: neuf })
}

/** La commande, telle que la page l'écrit, dans la copie. */
function preparer({ argv, lieu }: Commande): readonly string[] {
  const [programme = '', ...reste] = argv
  if (programme === 'npm') return argv
  if (programme === 'node') return [process.execPath, ...reste]
  const traduite = traduire(argv, copie)
  if (traduite === 'absent') throw new Error(`${lieu} : ${programme} n'est pas installé`)
  return traduite
}

interface Verdict {
  scenario: string
  verdict: string | null
  constats: { id: string; conforme: boolean }[]
  preuves: { fichier: string | null }[]
}

function derniereCampagne() {
  // Le lien est déplacé par la campagne suivante.
  const dossier = realpathSync(path.join(copie, 'reports', 'campagnes', 'derniere'))
  const lus = JSON.parse(readFileSync(path.join(dossier, 'verdicts.json'), 'utf8'))
  return { dossier, verdicts: (lus as { verdicts: Verdict[] }).verdicts }
}

const fichiersPris = ({ dossier, verdicts }: ReturnType<typeof derniereCampagne>) =>
  verdicts
    .flatMap(({ preuves }) => preuves)
    .filter(({ fichier }) => fichier !== null && existsSync(path.join(dossier, fichier)))

it(
  `${PAGE}, suivie à la lettre, mène à dix preuves`,
  async () => {
    copier()
    const texte = readFileSync(path.join(RACINE, PAGE), 'utf8')
    const serveurs: Serveur[] = []
    const temps: string[] = []
    const campagnes: ReturnType<typeof derniereCampagne>[] = []
    const jouer = async (commande: Commande): Promise<Issue | null> => {
      const { attente } = commande
      if (attente.genre !== 'parcours') return null
      const argv = preparer(commande)
      if (attente.fin === 'serveur') serveurs.push(await demarrer(argv, copie))
      else return executer(argv, copie)
      return null
    }
    try {
      for (const commande of lireCommandes({ chemin: PAGE, texte })) {
        const debut = performance.now()
        const issue = await jouer(commande)
        if (commande.attente.genre !== 'parcours') continue
        temps.push(`${((performance.now() - debut) / 1000).toFixed(0)} s · ${commande.texte}`)
        if (issue === null) continue
        expect(issue.code, `${commande.lieu}\n${issue.sortie}`).toBe(commande.attente.fin)
        if (commande.argv.includes('--config') && commande.argv.includes('campagne'))
          campagnes.push(derniereCampagne())
      }
    } finally {
      for (const serveur of serveurs.reverse()) await serveur.arreter()
      console.info(
        [`${availableParallelism()} cœurs, Node ${process.version}`, ...temps].join('\n'),
      )
    }
    const [dix, rouge] = campagnes
    expect(dix && fichiersPris(dix)).toHaveLength(10)
    expect(rouge?.verdicts.map(({ scenario, verdict }) => [scenario, verdict])).toEqual([
      ['INS.01.02', 'non-conforme'],
    ])
  },
  DELAI_MS,
)
