import path from 'node:path'
import { dossierDuBanc } from './dossier-du-banc.ts'

/**
 * Vrai quand `SEGUR_REM=livre` demande le catalogue livré seul, comme si aucun fichier officiel n'était
 * importé. Les essais du banc portent ainsi sur le même catalogue d'une machine à l'autre. Un autre
 * dossier que celui du banc est toujours lu en entier.
 */
export function seulLivre(dossier: string, env: NodeJS.ProcessEnv = process.env): boolean {
  return env.SEGUR_REM === 'livre' && path.resolve(dossier) === path.resolve(dossierDuBanc())
}
