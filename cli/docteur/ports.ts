import { createServer } from 'node:net'
import { DECALAGES } from '../../mocks/ports.ts'
import { simulateursEnMarche } from '../simulateurs/rejoindre.ts'
import { type Controle, vu } from './types.ts'

const PLACES = Object.values(DECALAGES)

/** Ouvre vraiment le port puis le referme ; une erreur du système dit pourquoi il est refusé. */
function ouvrir(port: number): Promise<void> {
  return new Promise((resoudre, rejeter) => {
    const serveur = createServer()
    serveur.once('error', rejeter)
    serveur.listen(port, '127.0.0.1', () => serveur.close(() => resoudre()))
  })
}

export const ports: Controle = {
  id: 'ports',
  titre: 'Ports',
  async verifier(contexte) {
    const { portBase } = contexte
    if (simulateursEnMarche(contexte) !== null)
      return vu('tenus par vos simulateurs en marche : le docteur s’y joint, la campagne aussi')
    if (portBase === undefined) {
      await ouvrir(0)
      return vu('le système en donne de libres sur 127.0.0.1')
    }
    for (const place of PLACES) await ouvrir(portBase + place)
    return vu(`${PLACES.map((place) => portBase + place).join(', ')} libres`)
  },
}
