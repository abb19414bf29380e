import { createServer } from 'node:net'
import { DECALAGES } from '../mocks/ports.ts'

const libre = (port: number) =>
  new Promise<boolean>((resoudre) => {
    const serveur = createServer()
    serveur.once('error', () => resoudre(false))
    serveur.listen(port, '127.0.0.1', () => serveur.close(() => resoudre(true)))
  })

/** Une base dont tous les ports sont libres, hors de ceux que le système donne aux clients. */
export async function baseLibre(): Promise<number> {
  for (;;) {
    const base = 15_000 + Math.floor(Math.random() * 15_000)
    const libres = await Promise.all(Object.values(DECALAGES).map((d) => libre(base + d)))
    if (libres.every(Boolean)) return base
  }
}
