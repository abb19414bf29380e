import { createServer } from 'node:net'
import { DECALAGES } from '../../mocks/ports.ts'
import { type Controle, vu } from './types.ts'

const NOMBRE = Object.keys(DECALAGES).length

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
  async verifier({ portBase }) {
    if (portBase === undefined) {
      await ouvrir(0)
      return vu('le système en donne de libres sur 127.0.0.1')
    }
    for (let port = portBase; port < portBase + NOMBRE; port += 1) await ouvrir(port)
    return vu(`${portBase} à ${portBase + NOMBRE - 1} libres`)
  },
}
