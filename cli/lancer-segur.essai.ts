import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { RACINE } from './chemins.ts'

export interface Fin {
  code: number | null
  sortie: string
  erreur: string
}

interface Lieu {
  dossier?: string
  racine?: string
  /** Texte donné sur l’entrée standard. */
  entree?: string
  /** Variables que l’appelant ajoute. */
  env?: Readonly<Record<string, string>>
}

/** Une commande en marche : sa fin, et l’attente d’un texte sur sa sortie. */
export interface EnMarche {
  fin: Promise<Fin>
  /** Rend ce que le motif trouve ; échoue avec ce qui a été écrit si la commande finit avant. */
  attendre(motif: RegExp): Promise<RegExpExecArray>
  /** Rend la sortie écrite jusqu’ici. */
  lire(): string
  signaler(signal: NodeJS.Signals): void
}

function ouvrir(argv: readonly string[], lieu: Lieu) {
  const { dossier = RACINE, racine = RACINE, entree } = lieu
  // Les réglages de vitest ne sont pas ceux d’un terminal.
  const { NODE_OPTIONS: _, ...env } = process.env
  const enfant = spawn(process.execPath, [path.join(racine, 'cli', 'segur.mjs'), ...argv], {
    cwd: dossier,
    env: { ...env, ...lieu.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // L’entrée reste ouverte après le texte : celui qui l’écrit est encore en marche.
  if (entree === undefined) enfant.stdin.end()
  else enfant.stdin.write(entree)
  return enfant
}

function suivre(enfant: ChildProcess) {
  const ecrit = { sortie: '', erreur: '' }
  enfant.stdout?.setEncoding('utf8').on('data', (morceau: string) => {
    ecrit.sortie += morceau
  })
  enfant.stderr?.setEncoding('utf8').on('data', (morceau: string) => {
    ecrit.erreur += morceau
  })
  const fin = new Promise<Fin>((resoudre, rejeter) => {
    enfant.on('error', rejeter)
    enfant.on('close', (code) => resoudre({ ...ecrit, code }))
  })
  return { ecrit, fin }
}

/** Démarre la vraie commande dans un processus à elle, comme le fait une personne. */
export function demarrerSegur(argv: readonly string[], lieu: Lieu = {}): EnMarche {
  const enfant = ouvrir(argv, lieu)
  const { ecrit, fin } = suivre(enfant)
  return {
    fin,
    lire: () => ecrit.sortie,
    signaler: (signal) => void enfant.kill(signal),
    attendre: (motif) =>
      new Promise((resoudre, rejeter) => {
        const chercher = () => {
          const trouve = motif.exec(ecrit.sortie)
          if (trouve) resoudre(trouve)
        }
        enfant.stdout?.on('data', chercher)
        chercher()
        void fin.then(({ code, sortie, erreur }) =>
          rejeter(new Error(`fini avec le code ${code}\n${sortie}\n${erreur}`)),
        )
      }),
  }
}

/** Lance la vraie commande jusqu’à sa fin. */
export const lancerSegur = (argv: readonly string[], lieu: Lieu = {}): Promise<Fin> =>
  demarrerSegur(argv, lieu).fin
