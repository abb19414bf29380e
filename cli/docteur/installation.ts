import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { RACINE } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { type Controle, vu } from './types.ts'

const paquets = z.record(z.string(), z.string())
const schema = z.object({ dependencies: paquets, optionalDependencies: paquets })

const pose = (nom: string) => existsSync(path.join(RACINE, 'node_modules', nom, 'package.json'))

/** Les paquets qui servent à une campagne ; les outils de développement peuvent manquer. */
export const installation: Controle = {
  id: 'installation',
  titre: 'Dépendances',
  verifier() {
    const manifeste = schema.parse(
      JSON.parse(readFileSync(path.join(RACINE, 'package.json'), 'utf8')),
    )
    const noms = Object.keys(manifeste.dependencies)
    const manquants = noms.filter((nom) => !pose(nom))
    if (manquants.length > 0)
      throw new ErreurSegur('SEGUR-ENV-002', { raison: `il manque ${manquants.join(', ')}` })
    const facultatifs = Object.keys(manifeste.optionalDependencies).filter((nom) => !pose(nom))
    const suite = facultatifs.length > 0 ? `, sans ${facultatifs.join(' ni ')} (facultatif)` : ''
    return vu(`${noms.length} paquets en place${suite}`)
  },
}
