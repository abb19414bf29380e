import { type CommandeServie, mauvais, ok } from '../session.ts'

/** Veille : les changements partent dès qu'ils arrivent, jusqu'à DONE (RFC 2177). */
export const VEILLE: Readonly<Record<string, CommandeServie>> = {
  IDLE: {
    moment: 'authentifie',
    retraits: true,
    async executer(session) {
      const ligne = await session.veiller()
      return ligne?.toUpperCase() === 'DONE' ? ok('fin de veille') : mauvais('DONE attendu')
    },
  },
}
