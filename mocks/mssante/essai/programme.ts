import { execFileSync, spawn } from 'node:child_process'

/** Vrai quand ce programme est sur la machine. */
export function present(programme: string): boolean {
  try {
    execFileSync(programme, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export interface Execution {
  code: number | null
  sortie: string
  erreurs: string
}

/** Lance un programme ; `surSortie` voit ce qu'il écrit au fil de l'eau. */
export function executer(
  programme: string,
  args: readonly string[],
  {
    entree = '',
    env = {},
    surSortie,
  }: { entree?: string; env?: Record<string, string>; surSortie?: (texte: string) => void } = {},
): Promise<Execution> {
  return new Promise((resoudre, rejeter) => {
    const processus = spawn(programme, args, { env: { ...process.env, ...env } })
    let [sortie, erreurs] = ['', '']
    processus.stdout.on('data', (octets: Buffer) => {
      sortie += octets.toString()
      surSortie?.(octets.toString())
    })
    processus.stderr.on('data', (octets: Buffer) => {
      erreurs += octets.toString()
    })
    processus.on('error', rejeter)
    processus.on('close', (code) => resoudre({ code, sortie, erreurs }))
    processus.stdin.end(entree)
  })
}
