import { spawn } from 'node:child_process'
import path from 'node:path'
import { RACINE } from '../../chemins.ts'
import { environnementSimple } from '../../demarrage/environnement.ts'

interface Lancement {
  argv: readonly string[]
  /** Sa sortie rejoint la sortie d'erreur : la nôtre reste un objet JSON. */
  ecran: 'sortie' | 'erreur'
}

/** Joue `segur campagne` dans son propre processus et rend son code de sortie. */
export function lancerCampagne({ argv, ecran }: Lancement): Promise<number> {
  const enfant = spawn(process.execPath, [path.join(RACINE, 'cli', 'segur.mjs'), ...argv], {
    env: environnementSimple(),
    stdio: ['inherit', ecran === 'erreur' ? 2 : 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    enfant.once('error', reject)
    enfant.once('close', (code) => resolve(code ?? 3))
  })
}
