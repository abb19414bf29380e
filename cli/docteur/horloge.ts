import { statSync } from 'node:fs'
import path from 'node:path'
import { RACINE } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { type Controle, vu } from './types.ts'

const JOUR = 86_400_000
/** Au-delà, une horloge avance plus sûrement que le banc n’a vieilli. */
const AVANCE_MAX = 20 * 365 * JOUR

/** Une heure antérieure aux fichiers du banc, ou vingt ans après eux, ne peut pas être juste. */
export function heureCredible(maintenant: Date, fichiers: Date): boolean {
  const ecart = maintenant.getTime() - fichiers.getTime()
  return ecart > -JOUR && ecart < AVANCE_MAX
}

export const horloge: Controle = {
  id: 'horloge',
  titre: 'Horloge de la machine',
  verifier() {
    const maintenant = new Date()
    const heure = maintenant.toLocaleString('fr-FR', { dateStyle: 'short', timeStyle: 'short' })
    const { mtime } = statSync(path.join(RACINE, 'package.json'))
    if (!heureCredible(maintenant, mtime)) throw new ErreurSegur('SEGUR-ENV-006', { heure })
    return vu(heure)
  },
}
